package import Dictionaries
private import UnicodeText

/// What a small word does between names and offices, as `grammar-words.tsv` says.
package struct GrammarRoles: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Between a name and its office: `selaku`.
  package static let holder = GrammarRoles(rawValue: 1)
  /// Between two offices of one person: `merangkap`.
  package static let double = GrammarRoles(rawValue: 1 << 1)
  /// A verb of appointment before `sebagai` or `menjadi`.
  package static let appointment = GrammarRoles(rawValue: 1 << 2)
  /// A verb, and what goes with it, right before the office that a person takes: `menempati kursi`.
  package static let seat = GrammarRoles(rawValue: 1 << 3)
  /// Makes a plural of the office behind it: `para`.
  package static let collective = GrammarRoles(rawValue: 1 << 4)
  /// A preposition of place.
  package static let preposition = GrammarRoles(rawValue: 1 << 5)
  /// The office behind it is only represented: `mewakili`.
  package static let proxy = GrammarRoles(rawValue: 1 << 6)
  /// The person before it is only represented: `diwakili`.
  package static let deputed = GrammarRoles(rawValue: 1 << 7)
  /// As `deputed`, before an office or a person: `melalui`.
  package static let channel = GrammarRoles(rawValue: 1 << 8)
  /// A common word for a person: `warga`.
  package static let personNoun = GrammarRoles(rawValue: 1 << 9)
  /// Says who an office belongs to: `yakni`.
  package static let namely = GrammarRoles(rawValue: 1 << 10)

  /// A place name of more than one word begins with it: `Gunung`.
  package static let placeBeginning = GrammarRoles(rawValue: 1 << 11)
  /// Goes on with the name of a place and begins no name of a person: `Raya`.
  package static let placeEnding = GrammarRoles(rawValue: 1 << 12)

  /// Stands for the hand of who signs: `ttd`.
  package static let signed = GrammarRoles(rawValue: 1 << 13)

  /// A part of an organisation that is called by its place: `Cabang`.
  package static let branch = GrammarRoles(rawValue: 1 << 14)

  /// Before a number of years: `usia`.
  package static let ofAge = GrammarRoles(rawValue: 1 << 15)
  /// Behind a number: `tahun`.
  package static let years = GrammarRoles(rawValue: 1 << 16)
  /// `laki-laki`, `perempuan`: its first word.
  package static let sex = GrammarRoles(rawValue: 1 << 17)

  /// Before the number of a candidate: `nomor urut`.
  package static let ballot = GrammarRoles(rawValue: 1 << 18)
  /// A verb whose agent behind it is a person: `diketuai`.
  package static let agent = GrammarRoles(rawValue: 1 << 19)
  /// A unit told from others by a letter: `Regu B`.
  package static let lettered = GrammarRoles(rawValue: 1 << 20)
  /// A verb between an office and who holds it: `dijabat`.
  package static let filled = GrammarRoles(rawValue: 1 << 21)
  /// Closes the name of a group or a company: `KTH Wana Lestari`.
  package static let groupEnding = GrammarRoles(rawValue: 1 << 22)

  init(name: Substring) {
    switch name {
    case "holder": self = .holder
    case "double": self = .double
    case "appointment": self = .appointment
    case "seat": self = .seat
    case "collective": self = .collective
    case "preposition": self = .preposition
    case "proxy": self = .proxy
    case "deputed": self = .deputed
    case "channel": self = .channel
    case "person-noun": self = .personNoun
    case "namely": self = .namely
    case "place-beginning": self = .placeBeginning
    case "signed": self = .signed
    case "place-ending": self = .placeEnding
    case "branch": self = .branch
    case "of-age": self = .ofAge
    case "years": self = .years
    case "sex": self = .sex
    case "ballot": self = .ballot
    case "agent": self = .agent
    case "lettered": self = .lettered
    case "filled": self = .filled
    case "group-ending": self = .groupEnding
    default: self = []
    }
  }
}

/// The words of `grammar-words.tsv`, ready to be asked for each token.
package struct GrammarWords: Sendable {
  private let roles: TokenTable<GrammarRoles>

  package init(dictionaries: Dictionaries) {
    var roles: [UInt64: GrammarRoles] = [:]
    let forms = dictionaries.column("form", of: .grammarWords)
    let variants = dictionaries.column("variants", of: .grammarWords)
    for (row, name) in dictionaries.column("role", of: .grammarWords).enumerated() {
      for form in [Substring(forms[row])] + variants[row].split(separator: "|") {
        for hash in Tokenizer.hashes(of: form) {
          roles[hash, default: []].formUnion(GrammarRoles(name: name[...]))
        }
      }
    }
    self.roles = TokenTable(roles)
  }

  /// - Parameter hash: of the folded word.
  package func roles(of hash: UInt64) -> GrammarRoles { roles[hash] ?? [] }
}
