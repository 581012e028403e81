/// A bearer as a reader sees it, for explanations.
package struct CalledName: Sendable, Equatable {
  package let name: String
  package let nameKey: String
  /// The wording of the office; nil without one.
  package let office: String?
  /// The name of the region.
  package let region: String?

  package init(name: String, nameKey: String, office: String?, region: String?) {
    self.name = name
    self.nameKey = nameKey
    self.office = office
    self.region = region
  }

  var words: Explanation {
    if let office { return Explanation("“\(name)” (\(office))", "“\(name)” (\(office))") }
    return Explanation("“\(name)” (tanpa jabatan)", "“\(name)” (without office)")
  }
}
