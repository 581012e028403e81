/// What a picture is called: its accessible name and its description, in the language of the page.
struct PictureWords: Equatable, Sendable {
  var title: String
  var description: String
}
