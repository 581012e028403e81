import Articles
import Testing
import UnicodeText

/// Bodies as content systems store them: markup without a page around it.
@Suite struct FragmentTests {
  private func blocks(_ html: String) throws -> [String] { try lines(read(html, as: .html)) }

  @Test(arguments: [
    ("<p>Satu.</p><p>Dua.</p>", ["Satu.", "Dua."]),
    ("<div>Satu.</div><div>&nbsp;</div><div>Dua.</div>", ["Satu.", "Dua."]),
    ("Satu.<br><br>Dua.", ["Satu.", "Dua."]),
    ("<p>Satu.<br>&nbsp;<br/>Dua.</p>", ["Satu.", "Dua."]),
    ("<p>Satu.<br>Dua.</p>", ["Satu.", "Dua."]),
    ("<p>kita hadir<br>di sini.</p>", ["kita hadir di sini."]),
    ("<p>Bu<b>pa</b>ti <i>hadir</i>.</p>", ["Bupati hadir."]),
    ("<span>Bu</span><span>pati.</span>", ["Bupati."]),
    ("<div>Satu.<p>Dua.</p>Tiga.</div>", ["Satu.", "Dua.", "Tiga."]),
    ("<p>dua&nbsp;&nbsp; \n kata&shy;nya.</p>", ["dua katanya."]),
    ("<p>&#147;Baik&#148; &#150; &amp; &lt;b&gt;.</p>", ["“Baik” – & <b>."]),
    ("<ul><li>Satu;</li><li><p>Dua.</p></li></ul>", ["listItem: Satu;", "listItem: Dua."]),
    ("<blockquote><p>“Mari.”</p></blockquote>", ["quotation: “Mari.”"]),
    (
      "<figure><img src=x><figcaption>Bupati hadir.</figcaption></figure>",
      ["caption: Bupati hadir."]
    ),
    ("<p>Satu.</p><script>var x = '<p>Dua.</p>';</script><style>p{}</style>", ["Satu."]),
    ("<pre>Satu.\nDua.</pre>", ["Satu.", "Dua."]),
    ("<p class=MsoNormal><o:p></o:p>Satu<![if !supportLists]>.<![endif]></p>", ["Satu."]),
  ])
  func cutsBlocksWhereTheMarkupSaysSo(html: String, expected: [String]) throws {
    #expect(try blocks(html) == expected)
  }

  @Test func rowsOfADataTableAreLines() throws {
    let html = """
      <table><tr><th>Kecamatan</th><th>Peserta</th></tr>
      <tr><td><p>Hulu</p></td><td>12</td></tr><tr><td>Hilir</td><td>9</td></tr></table>
      """
    #expect(
      try blocks(html) == [
        "tableRow: Kecamatan | Peserta", "tableRow: Hulu | 12", "tableRow: Hilir | 9",
      ])
  }

  @Test func aLabelledRowIsWhatItsLabelSays() throws {
    let html = """
      <p>\(prose)</p><table><tr><td>Penulis</td><td>: Tiar Wene</td></tr>
      <tr><td>Peserta</td><td>: 12 orang</td></tr></table>
      """
    #expect(
      try blocks(html) == [
        prose, "byline: Penulis | : Tiar Wene", "tableRow: Peserta | : 12 orang",
      ])
  }

  @Test func aLayoutTableIsNoTable() throws {
    let html = "<table><tr><td><p>\(prose)</p><p>\(otherProse)</p></td></tr></table>"
    #expect(try blocks(html) == [prose, otherProse])
  }

  @Test func referencesToNothingLeaveNothing() throws {
    let article = try read("<p>a&#0;b&#xD800;c&#xDFFF;d&#x110000;e&#1;f</p>", as: .html)
    let text = article.text[article.text.whole]
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0xFFFF })
    #expect(text.hasPrefix("a") && text.hasSuffix("f"))
  }

  @Test func nothingIsMainTextHere() throws {
    // Links and class words are no reason to leave out part of a body.
    let html = "<div class=\"share-body\"><p><a href=x>Tautan saja dalam rilis.</a></p></div>"
    #expect(try blocks(html) == ["Tautan saja dalam rilis."])
    #expect(try blocks("<header><p>Satu.</p></header><p>Dua.</p>") == ["Satu.", "Dua."])
  }

  @Test func theFormatIsFoundByTheContent() throws {
    #expect(try lines(read("<p>Satu.</p>", as: .unknown)) == ["Satu."])
    #expect(try lines(read("3 < 5 dan 7 > 2.", as: .unknown)) == ["3 < 5 dan 7 > 2."])
  }
}
