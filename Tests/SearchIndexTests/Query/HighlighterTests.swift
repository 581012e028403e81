import TestSupport
import Testing

@testable import SearchIndex

@Suite struct HighlighterTests {
  /// Marks a text as a page would show it: `…` where the snippet cuts, brackets around what is
  /// marked.
  private static func shown(_ text: String, for question: String, length: Int = 240) -> String {
    let marks = QueryCompilerTests.compiled(question).marks
    let marking = Highlighter(marks).marking(of: text, length: length) {
      QueryCompilerTests.stems[$0]?.first ?? $0
    }
    let scalars = Array(text.unicodeScalars)
    var shown = marking.snippet.lowerBound > 0 ? "…" : ""
    var place = marking.snippet.lowerBound
    for span in marking.snippetSpans {
      shown += QueryLexer.text(scalars[place..<span.lowerBound])
      shown += "[" + QueryLexer.text(scalars[span]) + "]"
      place = span.upperBound
    }
    shown += QueryLexer.text(scalars[place..<marking.snippet.upperBound])
    return shown + (marking.snippet.upperBound < scalars.count ? "…" : "")
  }

  @Test(arguments: [
    ("rapat", "Rapat kerja; RÁPAT lagi.", "[Rapat] kerja; [RÁPAT] lagi."),
    ("meninjau", "Hasil tinjauan: ia meninjau.", "Hasil [tinjauan]: ia [meninjau]."),
    ("\"meninjau\"", "Hasil tinjauan: ia meninjau.", "Hasil tinjauan: ia [meninjau]."),
    ("\"rapat kerja\"", "Kerja rapat, rapat-kerja.", "Kerja rapat, [rapat-kerja]."),
    ("rap*", "Rapat, merapat, rapi", "[Rapat], merapat, [rapi]"),
    ("\"rapat ker\"*", "rapat kerja rapat", "[rapat kerja] rapat"),
    ("rapat -kerja", "rapat kerja", "[rapat] kerja"),
    ("orang:rusdi~ tempat:arung", "Rusdy di Arung", "[Rusdy] di [Arung]"),
    ("Jum'at", "Hari Jum’at, jumat", "Hari [Jum’at], jumat"),
    ("S.H.", "Rusdi, S.H., M.H.", "Rusdi, [S.H]., M.H."),
    ("\"a b\" \"b c\"", "a b c", "[a b c]"),
    ("NEAR(rapat kerja, 3)", "rapat besar kerja", "[rapat] besar [kerja]"),
    ("tanggal:2019 penerbit:x", "2019", "2019"),
    ("", "rapat", "rapat"),
    ("rapat", "", ""),
    ("cafe", "cafe\u{301} 🎉", "[cafe\u{301}] 🎉"),
  ])
  func wordsAreMarked(question: String, text: String, shown: String) {
    #expect(Self.shown(text, for: question) == shown)
  }

  @Test(arguments: [
    ("sembilan", 30, "…[sembilan] sepuluh sebelas…"),
    ("satu", 20, "[satu] dua tiga empat…"),
    ("duabelas", 20, "…sebelas [duabelas]"),
    ("tiga sembilan sepuluh", 30, "…[sembilan] [sepuluh] sebelas…"),
    ("takada", 20, "satu dua tiga empat…"),
  ])
  func snippetShowsTheMost(question: String, length: Int, shown: String) {
    let text =
      "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas"
    let snippet = Self.shown(text, for: question, length: length)
      .replacing(" …", with: "…").replacing("… ", with: "…")
    #expect(snippet == shown)
  }

  /// Texts without spaces, of marks alone, of joined pictures: places stay on graphemes.
  @Test func snippetsStayOnGraphemes() {
    var dice = SeededGenerator(seed: 11)
    let pieces = [
      "rapat", " ", "kerja", "é", "e\u{301}", "👩‍👩‍👧", "🇮🇩", "\u{301}", "\r\n", ".", "北", "x",
      "\r", "\n", "“", "\u{200D}", "\u{600}",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...80, using: &dice))
        .map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
      let length = Int.random(in: 1...60, using: &dice)
      let marks = QueryCompilerTests.compiled("rapat kerja \"rapat kerja\" ra*").marks
      let marking = Highlighter(marks).marking(of: text, length: length) { $0 }
      var borders: Set<Int> = [0]
      for character in text {
        borders.insert((borders.max() ?? 0) + character.unicodeScalars.count)
      }
      let places = ([marking.snippet] + marking.spans).flatMap { [$0.lowerBound, $0.upperBound] }
      #expect(places.allSatisfy(borders.contains))
      #expect(marking.length == text.unicodeScalars.count)
      #expect(marking.snippet.upperBound <= marking.length)
      #expect(text.isEmpty || !marking.snippet.isEmpty)
      for (one, next) in zip(marking.spans, marking.spans.dropFirst()) {
        #expect(one.upperBound <= next.lowerBound)
      }
    }
  }

  @Test func longTextsAreMarkedInOnePass() {
    let marks = QueryCompilerTests.compiled("\"a a a a a a a a\" a ab*").marks
    let text = String(repeating: "a ", count: 50_000)
    let marking = Highlighter(marks).marking(of: text) { $0 }
    #expect(marking.spans.count == 1)
    let combining = String(repeating: "\u{301}", count: 50_000)
    #expect(Highlighter(marks).marking(of: combining) { $0 }.snippet == 0..<50_000)
  }
}
