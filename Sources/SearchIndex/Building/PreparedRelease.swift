/// One record, made ready to be written: keys where the tables have numbers.
struct PreparedRelease: Sendable {
  struct Place: Sendable {
    var key: String
    var name: String
    var kind: String
    var code: String?
    var latitude: Double?
    var longitude: Double?
    /// Words that stand for it and all above it in the full-text index.
    var markers: [String] = []
  }

  struct Organization: Sendable {
    var key: String
    /// Of the key.
    var hash: Int64
    var name: String
    var kind: String
    /// Index into `places`.
    var place: Int?
  }

  struct Position: Sendable {
    var key: String
    /// Of the key.
    var hash: Int64
    var title: String
    var head: String
    var canonical: String
    /// Index into `organizations`.
    var organization: Int?
    /// Index into `places`.
    var place: Int?
  }

  /// A name in one office, or in none.
  struct Bearer: Sendable {
    var hash: Int64
    var name: String
    var nameKey: String
    /// Index into `positions`.
    var position: Int?
    var region: String?
  }

  struct Attestation: Sendable {
    /// Index into `bearers`.
    var bearer: Int
    /// Index into `positions`.
    var position: Int?
    var status: String?
    var statusForm: String?
    var span: Range<Int>?
    var rule: String?
    var confidence: Double?
  }

  enum MentionKind: Int, Sendable {
    case person = 1
    case position, organization, place
  }

  struct Mention: Sendable {
    var kind: MentionKind
    /// Index into the array of its kind.
    var entity: Int
    var span: Range<Int>
    var rule: String?
    var confidence: Double?
  }

  struct Date: Sendable {
    var value: String
    var precision: String
    var role: String
    var origin: String
    var span: Range<Int>
    var rule: String?
  }

  struct Quote: Sendable {
    /// Index into `bearers`.
    var bearer: Int?
    /// Index into `positions`.
    var position: Int?
    var span: Range<Int>
    var isDirect: Bool
    var attribution: String
    var rule: String?
    var text: String
    var stems: String
  }

  var key: String
  /// The record without its text, one JSON object.
  var record: String
  var digest: Int64
  var day: ReleaseDay?
  var headline: String?
  var text: String
  var uri: String?
  var path: String?
  /// Index into `organizations`.
  var publisher: Int?

  var places: [Place] = []
  var organizations: [Organization] = []
  var positions: [Position] = []
  var bearers: [Bearer] = []
  /// Pairs of `bearers` that are one person here.
  var links: [(one: Int, other: Int)] = []
  var attestations: [Attestation] = []
  var mentions: [Mention] = []
  var dates: [Date] = []
  var quotes: [Quote] = []

  /// Columns of the full-text index.
  var stems = ""
  var names = Names()

  struct Names: Sendable {
    var people = ""
    var positions = ""
    var organizations = ""
    var places = ""
    var publisher = ""
    var quotes = ""
  }
}
