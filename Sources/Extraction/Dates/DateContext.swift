import Dictionaries
import UnicodeText

/// Decides from the words around a fit whether it is a date at all.
struct DateContext {
  let article: AnalyzedArticle
  let matcher: DateMatcher
  let lexicon: Lexicon

  private static var namingTables: TableSet {
    [.placeWords, .nameBlockers]
  }
  private static let lastNamingYear = 1970

  private var glossary: DateGlossary { matcher.glossary }

  func accepts(_ match: DateMatcher.Match) -> Bool {
    if match.rule.context == .documentNumber { return endsDocumentNumber(match) }
    guard standsFree(match.range) else { return false }
    switch match.rule.context {
    case .anything: return true
    case .unopened: return !article.isMark("(", at: match.range.lowerBound - 1)
    case .unnamed:
      return !isName(before: match.range.lowerBound) && !isYear(match.range.upperBound)
        && !recurs(match.range.lowerBound)
    case .unnamedYear: return !isNamedAfter(match.range)
    case .bracketed: return isDayInBrackets(match)
    case .numeric: return isNumericDate(match) && !isLaw(before: match.range.lowerBound)
    case .weekdayAlone: return isWeekdayDate(match)
    case .relative: return !isCounted(match.range.lowerBound) && !isIdiom(match.range)
    case .monthAlone: return isMonth(match.range)
    case .monthBare: return isMonth(match.range) && isPlainMonth(match.range.lowerBound)
    case .documentNumber: return endsDocumentNumber(match)
    case .quarter: return stands(.quarter, at: match.range.lowerBound)
    case .yearOfTime: return !isLaw(before: match.range.lowerBound)
    case .anniversary: return !isCeremony(match.range.lowerBound)
    case .anniversaryAlone:
      let before = match.range.lowerBound - 1
      return stands(.during, at: before) || stands(.before, at: before)
    case .yearAlone: return isYearAlone(match.range) && !isLaw(before: match.range.lowerBound)
    }
  }

  private func stands(_ kind: DateGlossary.Class, at index: Int) -> Bool {
    article.tokens.indices.contains(index) && glossary.stands(article.tokens[index], in: kind)
  }

  /// True when no number is joined to either end: `800/3/12/2021`, `2.023`, `ke-2`.
  private func standsFree(_ range: Range<Int>) -> Bool {
    let tokens = article.tokens
    let first = range.lowerBound
    if tokens[first].kind == .number, !tokens[first].followsSpace, first >= 2,
      isJoint(first - 1), !tokens[first - 1].followsSpace,
      tokens[first - 2].kind == .number || tokens[first - 2].shape.contains(.hasDigit)
    {
      return false
    }
    if tokens[first].kind == .number, article.isMark("-", at: first - 1),
      stands(.ordinal, at: first - 2)
    {
      return false
    }
    // `B-21/2/2023`: the number of a document.
    if tokens[first].kind == .number, !tokens[first].followsSpace, first >= 2,
      article.isMark("-", at: first - 1), !tokens[first - 1].followsSpace,
      tokens[first - 2].isWord, tokens[first - 2].isAllCaps, !isWeekday(first - 2)
    {
      return false
    }
    if isWithinCode(first) { return false }
    let next = range.upperBound
    guard next < tokens.count, tokens[next - 1].kind == .number, !tokens[next].followsSpace else {
      return true
    }
    if article.isMark("%", at: next) { return false }
    if article.isMark("/", at: next), next + 1 < tokens.count, !tokens[next + 1].followsSpace {
      return false
    }
    return
      !(isJoint(next) && next + 1 < tokens.count && tokens[next + 1].kind == .number
      && !tokens[next + 1].followsSpace)
  }

  /// `PRINT-03/P.3/Fd.1/06/2023`: a number joined to a word that is joined to what stands before.
  private func isWithinCode(_ first: Int) -> Bool {
    let tokens = article.tokens
    guard first >= 3, tokens[first].kind == .number,
      (first - 2...first).allSatisfy({ !tokens[$0].followsSpace }),
      article.isMark(".", at: first - 1), isJoint(first - 3)
    else { return false }
    return tokens[first - 2].isWord && !isWeekday(first - 2) && !isMonthWord(first - 2)
  }

  private func isJoint(_ index: Int) -> Bool {
    DateMatcher.separator(at: index, in: article) != nil || article.isMark(",", at: index)
      || article.isMark(":", at: index)
  }

  /// `29 Februari 2023`: a day that is none is not read without its year.
  private func isYear(_ index: Int) -> Bool {
    article.tokens.indices.contains(index) && article.tokens[index].kind == .number
      && article.tokens[index].count == 4
  }

  /// `Stadion 17 Mei`, `Jalan 17 Agustus`: what stands before makes a name of the day.
  private func isName(before start: Int) -> Bool {
    for first in max(0, start - 4)..<max(start, 0) {
      for match in article.matches(at: first, in: Self.namingTables) where match.end == start {
        if match.stands(in: .placeWords) { return true }
        if match.stands(in: .nameBlockers), blocks(match.phrase, .date) { return true }
      }
    }
    return false
  }

  /// `Universitas 17 Agustus 1945`; `di Aula Arung, 17 Agustus 1945` is no name. Buildings and streets
  /// bear days of before the releases.
  private func isNamedAfter(_ range: Range<Int>) -> Bool {
    let year = DateMatcher.leadingNumber(at: range.upperBound - 1, in: article).number
    guard year <= Self.lastNamingYear else { return false }
    let start = range.lowerBound
    let day = start > 0 && article.tokens[start - 1].kind == .number ? start - 1 : start
    return isName(before: day)
  }

  /// `nomor 142/DK/II/10.02.2006`: the day on which a document was written, behind its number.
  private func endsDocumentNumber(_ match: DateMatcher.Match) -> Bool {
    let tokens = article.tokens
    let slash = match.range.lowerBound - 1
    let next = match.range.upperBound
    guard slash >= 2, article.isMark("/", at: slash), tokens[slash - 1].kind != .mark,
      article.isMark("/", at: slash - 2), tokens[match.range.upperBound - 1].count == 4,
      match.captures.separators.first.map({ $0 != Int(UInt8(ascii: "/")) }) ?? false
    else { return false }
    let isTight = (slash - 1...slash + 1).allSatisfy { !tokens[$0].followsSpace }
    return isTight && isNumericDate(match)
      && (next >= tokens.count || tokens[next].followsSpace || tokens[next].kind != .number)
  }

  /// `Nomor 38 Tahun 2003`, `Perda Kabupaten Arung Tahun 2021`: the year belongs to a document.
  private func isLaw(before start: Int) -> Bool {
    let line = article.line(of: start)
    var index = start - 1
    while index >= line.lowerBound, index >= start - 10 {
      let token = article.tokens[index]
      if stands(.number, at: index) { return true }
      if let match = article.longestMatch(at: index, in: .nameBlockers),
        token.isCapitalized, blocks(match.phrase, .date), !blocks(match.phrase, .person)
      {
        return true
      }
      let goesOn =
        token.kind == .number || (token.isWord && token.isCapitalized)
        || DateMatcher.separator(at: index, in: article) != nil
      if !goesOn { return false }
      index -= 1
    }
    return false
  }

  private func blocks(_ phrase: PhraseID, _ what: Blocks) -> Bool {
    lexicon.dictionaries.rows(of: phrase, in: .nameBlockers)
      .contains { lexicon.blockers[$0].contains(what) }
  }

  /// `siang (15/7)` and `(28/2)` are days, `sepertiga (1/3)` is not.
  private func isDayInBrackets(_ match: DateMatcher.Match) -> Bool {
    let before = match.range.lowerBound - 1
    guard before >= 0, article.tokens[before].kind != .lineBreak else { return true }
    let token = article.tokens[before]
    if stands(.fraction, at: before) || token.kind == .number { return false }
    if let day = match.captures.days.first, day > 12 { return true }
    return article.isMark(",", at: before) || article.isMark(".", at: before)
      || closesDateline(match.range) || article.longestMatch(at: before, in: .monthsDays) != nil
      || article.matches(at: before - 1, in: .monthsDays).contains {
        $0.end == match.range.lowerBound && $0.stands(in: .monthsDays)
      }
      || matcher.words.means(.marketDay, at: before - 1, in: article)
  }

  /// `Arung | (5/5) – Bupati hadir`
  private func closesDateline(_ range: Range<Int>) -> Bool {
    let line = article.line(of: range.lowerBound)
    return line.contains(range.upperBound) && range.lowerBound - line.lowerBound <= 6
      && DateMatcher.separator(at: range.upperBound, in: article) == UInt8(ascii: "-")
      && (line.lowerBound..<range.lowerBound).allSatisfy {
        article.tokens[$0].isCapitalized || article.tokens[$0].kind == .mark
      }
  }

  /// Two equal marks; a year of two digits only behind slashes.
  private func isNumericDate(_ match: DateMatcher.Match) -> Bool {
    let marks = match.captures.separators
    guard marks.count == 2 else { return true }
    let lastToken = match.range.upperBound - 1
    return marks[0] == marks[1]
      && (article.tokens[lastToken].count == 4 || marks[0] == Int(UInt8(ascii: "/")))
  }

  private func isYearAlone(_ range: Range<Int>) -> Bool {
    let tokens = article.tokens
    let next = range.upperBound
    if stands(.counted, at: next) { return false }
    let before = range.lowerBound - 1
    guard before >= 0, !stands(.numbered, at: before) else { return false }
    guard tokens[before].isWord else {
      // `tiga tahun, 2010-2012`
      return range.count > 1
        ? article.isMark("(", at: before) || tokens[range.lowerBound].isWord
          || article.isMark(",", at: before) && stands(.year, at: before - 1)
        : closesAbbreviation(before) && !isRound(range.lowerBound)
    }
    guard range.count == 1 else { return true }
    if stands(.during, at: before) || stands(.since, at: before) || stands(.at, at: before) {
      return endsPhrase(next) || !isRound(range.lowerBound)
    }
    guard !isRound(range.lowerBound), !matcher.words.means(.month, at: before, in: article),
      !stands(.year, at: before)
    else {
      return false
    }
    return isName(before) || endsPhrase(next)
  }

  /// A capital says so, but not at the start of a sentence with a common word (`Ada 2023 kartu`).
  private func isName(_ index: Int) -> Bool {
    guard article.tokens[index].isCapitalized else { return false }
    return index != article.sentence(of: index).lowerBound || article.tokens[index].isAllCaps
      || article.longestMatch(at: index, in: .nonNameWords) == nil
  }

  /// `(POPDA) 2022`.
  private func closesAbbreviation(_ index: Int) -> Bool {
    article.isMark(")", at: index) && index >= 2 && article.tokens[index - 1].isAllCaps
      && article.isMark("(", at: index - 2)
  }

  /// A year before 1945 or at the turn of a century reads like a count.
  private func isRound(_ index: Int) -> Bool {
    let year = DateMatcher.leadingNumber(at: index, in: article).number
    return year < 1945 || year % 100 == 0
  }

  /// A mark, a line end or a function word: no noun follows that a number could count.
  private func endsPhrase(_ index: Int) -> Bool {
    guard index < article.tokens.count, article.tokens[index].isWord else { return true }
    if stands(.tense, at: index) { return true }
    guard let match = article.longestMatch(at: index, in: .nonNameWords) else { return false }
    return lexicon.dictionaries.rows(of: match.phrase, in: .nonNameWords)
      .contains { lexicon.wordClasses[$0] == .function }
  }

  /// `beberapa hari ini`, `dua tahun ini`: a stretch, not the day or year.
  private func isCounted(_ start: Int) -> Bool {
    let before = start - 1
    guard before >= 0 else { return false }
    return stands(.some, at: before) || glossary.isNumber(article.tokens[before])
      || article.tokens[before].kind == .number
  }

  /// `besok lusa` is some day, `sehari semalam` a day and a night.
  private func isIdiom(_ range: Range<Int>) -> Bool {
    [range.lowerBound - 1, range.upperBound].contains { index in
      stands(.idiom, at: index)
    }
  }

  /// `upacara bendera peringatan HUT ke-78 RI`: within three words before.
  private func isCeremony(_ start: Int) -> Bool {
    let sentence = article.sentence(of: start)
    return (max(sentence.lowerBound, start - 3)..<start).contains { stands(.ceremony, at: $0) }
  }

  private func isMonthWord(_ index: Int) -> Bool {
    article.matches(at: index, in: .monthsDays).contains {
      $0.count == 1 && $0.stands(in: .monthsDays)
    }
  }

  /// `pada Maret` is a month, `pada Maret Lestari` is not, nor is `Januari, Februari, Maret`.
  private func isMonth(_ range: Range<Int>) -> Bool {
    let tokens = article.tokens
    let next = range.upperBound
    guard next < tokens.count else { return true }
    if tokens[next].kind == .number { return false }
    if tokens[next].isWord {
      return !tokens[next].isCapitalized || tokens[range.lowerBound].isAllCaps
    }
    return !(article.isMark(",", at: next) && next + 1 < tokens.count && isMonthWord(next + 1))
  }

  /// `baru dikirim November.`: a month that nobody is called, behind a word in small letters.
  private func isPlainMonth(_ index: Int) -> Bool {
    let tokens = article.tokens
    let before = index - 1
    guard before >= article.sentence(of: index).lowerBound, !article.isHeadline(index),
      tokens[before].isWord, !tokens[before].isCapitalized, !recurs(index),
      !stands(.early, at: before), !stands(.middle, at: before), !stands(.late, at: before),
      article.longestMatch(at: index, in: Self.nameTables) == nil
    else { return false }
    return article.longestMatch(at: before, in: .quoteVerbs) == nil
  }

  private static var nameTables: TableSet {
    [.givenNames, .nameBlockers, .ambiguity]
  }

  /// `pada hari Senin`, `, Kamis.`, `Kamis malam`; never `setiap Senin`, `Senin-Jumat`.
  private func isWeekdayDate(_ match: DateMatcher.Match) -> Bool {
    let tokens = article.tokens
    let before = match.range.lowerBound - 1
    var next = match.range.upperBound
    if recurs(match.range.lowerBound) || stands(.eve, at: before) || stands(.worship, at: before) {
      return false
    }
    if match.captures.direction != .unknown { return !opensWithWeek(match) }
    for step in [-2, 2] {
      let other = match.range.lowerBound + step
      if tokens.indices.contains(other), isWeekday(other), isLink(match.range.lowerBound + step / 2)
      {
        return false
      }
    }
    if stands(.range, at: next) { return false }
    let hasDayPart = next < tokens.count && isDayPart(next)
    if hasDayPart { next += 1 }
    if next < tokens.count, stands(.clock, at: next), before >= 0, tokens[before].isWord {
      return true
    }
    let closes =
      next >= tokens.count || tokens[next].kind == .lineBreak
      || [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: ";")]
        .contains(article.mark(at: next))
    if stands(.day, at: before) || stands(.during, at: before) {
      return closes || (tokens[next].isWord && !tokens[next].isCapitalized)
        || article.isMark("(", at: next)
    }
    if hasDayPart { return true }
    guard before >= 0, closes || isBetweenSmallWords(match.range) else { return false }
    let token = tokens[before]
    return article.isMark(",", at: before) || followsDateline(match.range.lowerBound)
      || (token.isWord && !token.isCapitalized && !stands(.range, at: before)
        && !stands(.and, at: before))
  }

  /// `ditemui Kamis di Arung`: the clause goes on with a function word.
  private func isBetweenSmallWords(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    return range.count == 1 && next < article.tokens.count && !article.tokens[next].isCapitalized
      && article.tokens[next].isWord && endsPhrase(next) && !stands(.tense, at: next)
      && !stands(.which, at: next)
  }

  /// `“Minggu depan kami isi”`: the capital is the quotation’s, and `minggu` a week.
  private func opensWithWeek(_ match: DateMatcher.Match) -> Bool {
    match.captures.weekdays.first == 7 && match.range.count == 2
      && DateMatcher.opensQuotation(match.range.lowerBound, in: article)
  }

  /// `Arung – Senin, warga hadir`: right behind the dash that closes a dateline.
  private func followsDateline(_ start: Int) -> Bool {
    let dash = start - 1
    let line = article.line(of: start)
    guard line.contains(dash), dash - line.lowerBound <= 6, article.tokens[start].followsSpace,
      DateMatcher.separator(at: dash, in: article) == UInt8(ascii: "-")
    else { return false }
    return (line.lowerBound..<dash).allSatisfy {
      article.tokens[$0].isCapitalized || article.tokens[$0].kind == .mark
    }
  }

  /// `setiap Senin`, `setiap hari Senin`, `tiap tanggal 17 Agustus`.
  private func recurs(_ start: Int) -> Bool {
    let isCalled = stands(.day, at: start - 1) || stands(.date, at: start - 1)
    return stands(.every, at: isCalled ? start - 2 : start - 1)
  }

  private func isLink(_ index: Int) -> Bool {
    stands(.and, at: index) || stands(.range, at: index) || article.isMark(",", at: index)
      || DateMatcher.separator(at: index, in: article) != nil
  }

  private func isWeekday(_ index: Int) -> Bool {
    matcher.words.means(.weekday, at: index, in: article)
  }

  private func isDayPart(_ index: Int) -> Bool {
    matcher.words.means(.dayPart, at: index, in: article)
  }
}
