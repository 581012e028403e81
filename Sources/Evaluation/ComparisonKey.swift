/// What two spellings must share to count as the same finding.
enum ComparisonKey {
  /// The letters a to z, accents dropped: names are compared so.
  static func letters(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let base = base(of: scalar)
      if isLetter(base) { key.append(base) }
    }
    return String(key)
  }

  /// Letters and digits, all else one blank; a bracket at the end is dropped.
  static func words(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in withoutLastBracket(text).unicodeScalars {
      let base = base(of: scalar)
      if isLetter(base) || ("0"..."9").contains(base) {
        key.append(base)
        // The accent that was part of the letter parts words, as it does when written apart.
        if bases[scalar.value] != nil { key.append(" ") }
      } else {
        key.append(" ")
      }
    }
    return collapsed(String(key))
  }

  /// Letters, digits and underscores of any script in small letters, all else one blank.
  static func speech(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      key.append(isWord(scalar) ? scalar : " ")
    }
    return collapsed(String(key))
  }

  /// The words of a text in its own case, for runs of words.
  static func tokens(_ text: String) -> [Substring] {
    text.unicodeScalars.split { !isWord($0) }.map(Substring.init)
  }

  /// True when all words of one stand in the other, side by side.
  static func isPart(_ first: String, of second: String) -> Bool {
    guard !first.isEmpty, !second.isEmpty else { return false }
    let one = Array(" \(first) ".utf8)
    let other = Array(" \(second) ".utf8)
    return one.count <= other.count ? other.holds(one) : one.holds(other)
  }

  private static func collapsed(_ text: String) -> String {
    text.unicodeScalars.split(separator: " ").map { String($0) }.joined(separator: " ")
  }

  private static func withoutLastBracket(_ text: String) -> Substring {
    let trimmed = text.trimmedBlanks
    guard trimmed.hasSuffix(")"), let open = trimmed.lastIndex(of: "("),
      !trimmed[open...].dropLast().contains(")")
    else { return trimmed }
    return trimmed[..<open]
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar == "_" || ("0"..."9").contains(scalar) || isLetter(lowered(scalar))
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    lowered(scalar.isASCII ? scalar : bases[scalar.value] ?? scalar)
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }

  /// The letter below an accent, by the letter with it (Unicode, compatibility decomposition).
  private static let bases: [UInt32: Unicode.Scalar] = {
    var bases: [UInt32: Unicode.Scalar] = [:]
    for (base, accented) in accents {
      for scalar in accented.unicodeScalars { bases[scalar.value] = base }
    }
    return bases
  }()

  private static let accents: [(Unicode.Scalar, String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("b", "ḂḃḄḅḆḇ"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ĎďḊḋḌḍḎḏḐḑḒḓ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("f", "Ḟḟ"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
    ("h", "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
    ("j", "Ĵĵǰ"),
    ("k", "ĶķǨǩḰḱḲḳḴḵ"),
    ("l", "ĹĺĻļĽľḶḷḸḹḺḻḼḽ"),
    ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
    ("o", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("p", "ṔṕṖṗ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩẛ"),
    ("t", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("x", "ẊẋẌẍ"),
    ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
  ]
}

extension String {
  /// Without blanks and line ends at both ends.
  fileprivate var trimmedBlanks: Substring {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard part.count <= count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
