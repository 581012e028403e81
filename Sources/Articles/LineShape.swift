import UnicodeText

/// What a line is by its make-up alone, whatever it says.
struct LineShape {
  private let line: [UInt8]
  /// Words and numbers.
  private let words: [Token]
  private let marks: Int
  private let known: PageWords

  /// - Parameter known: the words pages put around an article.
  init(_ line: [UInt8], _ known: PageWords) {
    self.line = line
    self.known = known
    var words: [Token] = []
    var marks = 0
    Tokenizer.visit(line) {
      if $0.kind == .mark { marks += 1 } else if $0.kind != .lineBreak { words.append($0) }
    }
    self.words = words
    self.marks = marks
  }

  private var hasDigit: Bool {
    words.contains { $0.kind == .number || $0.shape.contains(.hasDigit) }
  }

  /// Counters, file names of pictures, opening hours, breadcrumbs, bare marks, markup as text.
  var isNoise: Bool {
    words.isEmpty && !isBracketed || isCounter || isPictureName || isOpeningHours || isMarkup
      || isBreadcrumb || isLetterButtons
  }

  /// `Beranda » Berita » Daerah`, `Home / Berita`.
  var isBreadcrumb: Bool {
    guard let first = words.first, words.count <= 20, known.isAny(first, of: .breadcrumb) else {
      return false
    }
    return words.count >= 2 && marks > 0
      && Self.breadcrumbMarks.contains { line[Int(first.end)...].prefix(4).contains($0) }
  }

  /// `A+ A-`: buttons for the size of letters.
  var isLetterButtons: Bool {
    (1...4).contains(words.count) && marks > 0 && !isBracketed
      && words.allSatisfy { $0.isWord && $0.count == 1 }
  }

  /// `<object></object>`: tags that were escaped twice.
  var isMarkup: Bool {
    line.first == 0x3C && line.last == 0x3E && words.count <= 12 && line.count > 2
  }

  /// `370 kali dilihat`, `0 comments`, `Dibaca: 1.204 kali`, `3 menit baca`, `Dilihat 231 kali, 10 April
  /// 2018`.
  var isCounter: Bool {
    guard (2...12).contains(words.count) else { return false }
    let numbers = words.count { $0.kind == .number || isShortened($0) }
    guard numbers > 0, numbers < words.count, words.contains(where: isOfCounter) else {
      return false
    }
    if words.allSatisfy({ $0.kind == .number || isOfCounter($0) }) { return words.count <= 6 }
    return words.allSatisfy { isOfCounter($0) || isOfStamp($0) }
      && known.day(in: String(decoding: line, as: UTF8.self)) != nil
  }

  /// A full day of the calendar stands in the line.
  var namesDay: Bool { hasDigit && known.day(in: String(decoding: line, as: UTF8.self)) != nil }

  private func isOfCounter(_ word: Token) -> Bool {
    known.isAny(word, of: .counter) || isShortened(word)
  }

  /// `IMG_0657`, `pic2`, `foto-kegiatan.jpg`, `WhatsApp Image 2023-02-28 at 10.20.30`.
  var isPictureName: Bool {
    guard let first = words.first, line.count <= 100, hasDigit || line.contains(0x2E) else {
      return false
    }
    let text = CaseFolding.folded(String(decoding: line, as: UTF8.self))
    if words.count <= 8, Self.pictureSuffixes.contains(where: text.hasSuffix) { return true }
    if text.hasPrefix("whatsapp image") { return words.count <= 12 }
    guard !text.contains(" ") || words.count <= 2, text.utf8.count <= 24 else { return false }
    let stem = text.utf8.prefix { (0x61...0x7A).contains($0) }
    guard let stem = String(stem), known.isAny(stem, of: .pictureName) else { return false }
    let rest = text.utf8.dropFirst(stem.utf8.count)
    return first.start == 0 && rest.contains { (0x30...0x39).contains($0) }
      && rest.allSatisfy {
        (0x30...0x39).contains($0) || [0x5F, 0x2D, 0x20, 0x28, 0x29].contains($0)
      }
  }

  /// `(6-8/3)`: a digit before a slash and one behind it.
  private var hasSlashedDate: Bool {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    return line.indices.dropFirst().dropLast().contains {
      line[$0] == UInt8(ascii: "/") && isDigit(line[$0 - 1]) && isDigit(line[$0 + 1])
    }
  }

  /// `Monday - Saturday, 8AM to 10PM`, `Senin - Jumat 08.00 - 16.00 WIB`.
  var isOpeningHours: Bool {
    guard (3...16).contains(words.count), hasDigit, !hasSlashedDate else { return false }
    let days = words.count { known.isAny($0, of: .weekday) }
    let times = words.count { isHour($0) }
    guard days >= 1, times >= 1, days >= 2 || times >= 4 else { return false }
    return words.allSatisfy {
      isHour($0) || known.isAny($0, of: [.weekday, .openingHours, .timezone])
    }
  }

  /// A line with nothing but the day and time of publication: `Selasa, 07 Januari 2025 | 16:18 WIB`.
  var isStamp: Bool {
    guard (1...14).contains(words.count), hasDigit else { return false }
    if words.count <= 3 { return isClock || isShortDay }
    let text = String(decoding: line, as: UTF8.self)
    return known.day(in: text) != nil && words.allSatisfy(isOfStamp)
  }

  /// `09/04/2025`, `3 Maret 2021`.
  private var isShortDay: Bool {
    words.count == 3 && known.day(in: String(decoding: line, as: UTF8.self)) != nil
      && words.allSatisfy(isOfStamp)
  }

  /// `5:03pm`, `16.30 WIB`.
  private var isClock: Bool {
    guard (2...3).contains(words.count), line.count <= 12,
      words.allSatisfy(isHour) || words.dropLast().allSatisfy(isHour),
      let first = words.first
    else { return false }
    let end = Int(first.end)
    guard first.kind == .number, end < line.count, [0x3A, 0x2E].contains(line[end]) else {
      return false
    }
    return words.count == 3 ? known.isAny(words[2], of: .timezone) : line.contains(0x3A)
  }

  private func isOfStamp(_ word: Token) -> Bool {
    word.kind == .number || known.isAny(word, of: [.weekday, .month, .timezone, .stamp])
      || isHour(word) || word.shape.contains(.hasDigit) && word.count <= 4
  }

  /// `Bupati Arung (kiri) bersama warga`, `FOTO HUMAS. Bupati …`: about a picture, by what it says
  /// of it.
  var isOfPicture: Bool {
    guard (3...Self.mostWordsOfCaption).contains(words.count) else { return false }
    return namesPosition || opensWithCredit
  }

  /// `(kiri)`, `(ketiga kanan)`: a bracket of a few words that ends with a place in the picture.
  private var namesPosition: Bool {
    words.contains { word in
      let end = Int(word.end)
      guard known.isAny(word, of: .position), end < line.count, line[end] == 0x29,
        let opener = line[..<Int(word.start)].lastIndex(of: 0x28)
      else { return false }
      return words.count { Int($0.start) > opener && Int($0.end) <= end } <= 3
    }
  }

  /// `FOTO HUMAS.`: in capitals, closed by a full stop.
  private var opensWithCredit: Bool {
    guard let first = words.first, first.start == 0, first.isAllCaps,
      known.isAny(first, of: .credit)
    else { return false }
    let head = words.prefix { $0.isAllCaps }
    guard head.count <= 4, let last = head.last else { return false }
    return Int(last.end) < line.count && line[Int(last.end)] == 0x2E
  }

  private static let mostWordsOfCaption = 45

  /// `humas@arung.example`, `0812-0000-0000`: an address or a number to reach somebody.
  var hasContactDetail: Bool {
    if let sign = line.firstIndex(of: 0x40), sign > 0, line[(sign + 1)...].contains(0x2E) {
      return true
    }
    var digits = 0
    for byte in line {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x20, 0x28, 0x29, 0x2B, 0x2D: continue
      default: digits = 0
      }
      if digits >= Self.fewestDigitsOfNumber { return true }
    }
    return false
  }

  private static let fewestDigitsOfNumber = 9

  /// `Muara Jernih, 3 Maret 2021`: a place and a full date, nothing else.
  var isPlaceAndDate: Bool {
    guard (4...8).contains(words.count), hasDigit, !isStamp else { return false }
    guard known.day(in: String(decoding: line, as: UTF8.self)) != nil else { return false }
    let place = words.prefix { $0.isWord && !known.isAny($0, of: [.weekday, .month]) }
    return (1...4).contains(place.count) && place.allSatisfy(\.isCapitalized)
      && words.dropFirst(place.count).allSatisfy {
        $0.kind == .number || known.isAny($0, of: [.weekday, .month])
      }
  }

  /// `(zal)`, `(DISKOMINFO)`, `[KM-04]`, `(adv/hms)`, `(*)`: brackets from end to end.
  var isBracketed: Bool {
    guard line.count >= 3, let first = line.first, words.count <= 8 else { return false }
    let last = line.last == 0x2E ? line[line.count - 2] : line[line.count - 1]
    return first == 0x28 && last == 0x29 && line.count { $0 == 0x28 } == 1
      || first == 0x5B && last == 0x5D && line.count { $0 == 0x5B } == 1
  }

  /// `Bupati menyerahkan bantuan. (Foto: Diskominfo)`, `Warga bergotong royong. © Antara`: one
  /// sentence about a picture, then who made it.
  var isCredited: Bool {
    guard (3...60).contains(words.count), line.count <= 400 else { return false }
    guard let mark = creditStart else { return false }
    let behind = words.count { Int($0.start) >= mark.end }
    guard (1...8).contains(behind), words.count - behind <= 45 else { return false }
    let last = line[line.count - 1]
    return mark.isBracketed
      ? last == 0x29 || line.suffix(2).elementsEqual([0x29, 0x2E]) : last != 0x2E
  }

  /// The last `Foto:`, `(Dok.` or `©`; without a bracket it must stand behind the end of a sentence
  /// or at the end of the line.
  private var creditStart: (end: Int, isBracketed: Bool)? {
    for word in words.reversed() where known.isAny(word, of: .credit) {
      let (start, end) = (Int(word.start), Int(word.end))
      guard end < line.count else { continue }
      let isMarked = [0x3A, 0x2F].contains(line[end]) || line[end...].starts(with: [0x20, 0x3A])
      let opener = line[..<start].last { $0 != 0x20 }
      if opener == 0x28, isMarked || line[end] == 0x2E || line[end] == 0x20 { return (end, true) }
      if isMarked, line[end] == 0x3A || end + 1 < line.count, opener != nil { return (end, false) }
    }
    for index in line.indices.dropLast().reversed()
    where line[index] == 0xC2 && line[index + 1] == 0xA9 && index > 0 {
      return (index + 2, false)
    }
    return nil
  }

  /// `8`, `10PM`, `09WIB`.
  private func isHour(_ token: Token) -> Bool {
    if token.kind == .number { return token.count <= 2 }
    guard token.shape.contains(.hasDigit) else { return false }
    let text = CaseFolding.folded(
      String(decoding: line[Int(token.start)..<Int(token.end)], as: UTF8.self))
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count) else { return false }
    return known.isAny(text.dropFirst(digits.count), of: .timezone)
  }

  /// `1.2K`, `3rb`.
  private func isShortened(_ token: Token) -> Bool {
    guard token.shape.contains(.hasDigit), token.kind == .word else { return false }
    let text = CaseFolding.folded(
      String(decoding: line[Int(token.start)..<Int(token.end)], as: UTF8.self))
    return known.isAny(text.drop { $0.isASCII && $0.isNumber }, of: .thousand)
  }

  /// `/`, `>`, and the second bytes of `»` and `›`.
  private static let breadcrumbMarks: [UInt8] = [0x2F, 0x3E, 0xBB, 0xBA]
  private static let pictureSuffixes = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".svg"]
}
