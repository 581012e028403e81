import Testing

@testable import SearchIndex

@Suite("Names that fit together")
struct NameAgreementTests {
  private let variants = NameVariants()

  private func key(_ name: String) -> NameKey { NameKey(name, variants: variants) }

  @Test(
    "One person can bear both, in either order",
    arguments: [
      ("rusdi malano", "rusdi malano"),
      ("soerdi malano", "surdi malano"),  // oe is u
      ("djoko malano", "joko malano"),  // dj is j
      ("tjipto malano", "cipto malano"),  // tj is c
      ("jani malano", "yani malano"),  // an old j is y
      ("njoman malano", "nyoman malano"),
      ("moh rusdi", "muhammad rusdi"), ("mochamad rusdi", "mhd rusdi"), ("m rusdi", "moch rusdi"),
      ("achmad rusdi", "ahmad rusdi"), ("abd malano", "abdul malano"),
      ("r malano", "rusdi malano"), ("rusdi m", "rusdi malano"), ("h rusdi malano", "rusdi malano"),
      ("rusdi", "rusdi malano"), ("malano", "rusdi malano"),
      ("rusdi putra", "rusdi malano putra"),
      ("y malano", "joesoef malano"), ("u malano", "oemar malano"),
    ])
  func fit(one: String, other: String) {
    #expect(NameAgreement.isCompatible(key(one), key(other)))
    #expect(NameAgreement.isCompatible(key(other), key(one)))
    #expect(!NameAgreement.contradict(key(one), key(other)))
  }

  @Test(
    "No form of each other",
    arguments: [
      ("rusdi malano", "rusdi hanan"), ("rusdi malano", "malano rusdi"),
      ("djani malano", "yani malano"),  // dj is never y
      ("r malano", "tiar malano"), ("r m", "rusdi malano"),  // nothing written out
      ("muhammad", "muhammad rusdi"), ("moh", "muhammad rusdi"),  // everybody's word
      ("wayan", "wayan rusdi"), ("rusdi", "rusdiana malano"), ("malan", "malano"),
      ("moh rusdi", "achmad rusdi"),
      ("rusdi malano putra", "muhammad rusdi malano"),  // neither within the other
    ])
  func doNotFit(one: String, other: String) {
    #expect(!NameAgreement.isCompatible(key(one), key(other)))
    #expect(!NameAgreement.isCompatible(key(other), key(one)))
  }

  @Test(
    "Contradict each other",
    arguments: [
      ("rusdi malano", "rusdi hanan"), ("rusdi malano", "tiar malano"), ("rusdi", "tiar wene"),
      ("rusdi hanan malano", "rusdi putra malano"), ("r malano", "t malano"),
    ])
  func contradict(one: String, other: String) {
    #expect(NameAgreement.contradict(key(one), key(other)))
    #expect(NameAgreement.contradict(key(other), key(one)))
  }

  @Test(
    "Different and yet no contradiction",
    arguments: [
      ("rusdi malano putra", "muhammad rusdi malano"),  // each has its own end
      ("rusdi", "malano"),  // first name and last name
      ("rusdi", "r malano"), ("r m", "rusdi malano"),  // initials alone say neither
    ])
  func reconcile(one: String, other: String) {
    #expect(!NameAgreement.contradict(key(one), key(other)))
    #expect(!NameAgreement.contradict(key(other), key(one)))
  }

  @Test("Differences are told word by word")
  func differences() {
    let differences = NameAgreement.differences(
      key("moh r malano"), key("muhammad rusdi malano putra"))
    #expect(
      differences.map { "\($0.0)=\($0.1)" } == ["moh=muhammad", "r=rusdi", "=putra"])
  }

  @Test("What can stand for each other shares a block and a letter")
  func blocks() {
    for family in variants.families {
      let words = family.map { key($0).words[0] }
      #expect(Set(words.map(\.block)).count == 1, "\(family)")
      #expect(Set(words.map(\.letter)).count == 1, "\(family)")
    }
    for (one, other) in [("soerjadi", "suryadi"), ("tjahja", "cahya"), ("djoko", "joko")] {
      #expect(key(one).words[0].block == key(other).words[0].block)
      #expect(key(one).words[0].letter == key(other).words[0].letter)
    }
  }

  @Test("The table says each word once")
  func table() {
    let words = variants.families.flatMap { $0 }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") && !$0.isEmpty })
  }
}
