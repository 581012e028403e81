import Testing

@testable import Archives

@Suite struct MailReaderTests {
  private static let mail = """
    Received: from a by b; Tue, 28 Feb 2023 00:00:00 +0000
    From: Humas Arung <humas@arung.example>
    Subject: =?UTF-8?Q?Rapat_=E2=80=9CAnggaran=E2=80=9D?=
     =?utf-8?B?IGRpIEFydW5n?=
    Date: Mon, 27 Feb 2023 23:30:00 +0000
    Message-ID: <7@arung.example>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="=_luar"

    pembuka
    --=_luar
    Content-Type: multipart/alternative; boundary=dalam

    --dalam
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    Bupati berkata =E2=80=9Cmari=E2=80=9D dan pu=
    lang.
    --dalam
    Content-Type: text/html; charset="windows-1252"
    Content-Transfer-Encoding: base64

    PHA+QnVwYXRpIGJlcmth
    dGEgk21hcmmULjwvcD4=
    --dalam--
    --=_luar
    Content-Type: image/jpeg; name=foto.jpg
    Content-Transfer-Encoding: base64

    AAAA
    --=_luar
    Content-Type: text/plain; name="rilis.txt"
    Content-Disposition: attachment; filename="../rilis.txt"

    Isi lampiran
    --=_luar--
    penutup
    """

  @Test func aMailIsAPageAndSoIsWhatIsAttached() {
    let reading = Reading(Self.mail, name: "a.eml")
    let page = reading.pages.first
    #expect(page?.title == "Rapat “Anggaran” di Arung")
    #expect(page?.published == "2023-02-28")
    #expect(page?.origin.id == "7@arung.example")
    #expect(page?.charset == "windows-1252")
    #expect(
      page?.content
        == .html(Array("<p>Bupati berkata ".utf8) + [0x93] + "mari".utf8 + [0x94] + ".</p>".utf8))
    #expect(reading.lines.last == "a.eml, rilis.txt text Isi lampiran\n")
    #expect(reading.skipped == [".jpg": 1])
  }

  @Test func plainTextAloneIsThePage() {
    let text =
      "Received: x\nSubject: Rapat\nContent-Transfer-Encoding: quoted-printable\n\na=3D=\nb\n"
    #expect(Reading(text).lines == ["in text a=b\n"])
    #expect(
      Reading(text.replacing("\n", with: "\r\n")).lines.first?.hasPrefix("in text a=b") == true)
  }

  @Test(arguments: [
    "Kepada: semua\nPerihal: rapat\n\nIsi", "From: Humas\nDate: 2023\n\nIsi",
    "Received: tanda terima",
  ])
  func aLetterIsNoMail(text: String) {
    #expect(Reading(text).lines == ["in unknown \(text)"])
  }

  @Test func aMailWithoutTextSaysSo() {
    let reading = Reading("Received: x\nSubject: a\nContent-Type: image/png\n\nx", name: "a.eml")
    #expect(reading.lines == ["a.eml !no-pages"])
    #expect(reading.skipped == ["image/png": 1])
  }

  @Test func partsInPartsAreBounded() {
    var text = "x"
    for depth in 0..<20 {
      text =
        "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n\(text)\n--b\(depth)--\n"
    }
    let reading = Reading("Received: x\nSubject: a\n\(text)", name: "a.eml")
    #expect(reading.lines == ["a.eml !unsupported-archive"])
  }

  @Test(arguments: [
    ("Rapat", "Rapat"), ("=?utf-8?q?a_b?=", "a b"), ("=?iso-8859-1?Q?caf=E9?= x", "café x"),
    ("=?utf-8?B?4oCc?= =?utf-8?B?4oCd?=", "“”"), ("=?x?y?z?=", "=?x?y?z?="), ("a =? b", "a =? b"),
    ("=?utf-8?B?!?=", "=?utf-8?B?!?="), ("=?", "=?"),
  ])
  func encodedWords(text: String, expected: String) {
    #expect(EncodedWords.decoded(text) == expected)
  }

  @Test(arguments: [
    ("a=3Db", "a=b"), ("a=\r\nb", "ab"), ("a= \nb", "ab"), ("a=ZZ", "a=ZZ"), ("a=", "a"),
  ])
  func quotedPrintable(text: String, expected: String) {
    #expect(QuotedPrintable.decode(Array(text.utf8)) == Array(expected.utf8))
  }
}
