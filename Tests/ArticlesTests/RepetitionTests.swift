import Articles
import Testing

/// What is said twice, stamped on every line, or stuck to a line.
@Suite struct RepetitionTests {
  @Test func aBodyPastedTwiceIsReadOnce() throws {
    let text = "\(prose)\n\n\(otherProse)\n\n\(prose)\n\n\(otherProse)"
    #expect(try lines(read(text, as: .plain)) == [prose, otherProse])
    // Short lines may come back.
    let short = "\(prose)\n\nPeserta bertepuk tangan.\n\n\(otherProse)\n\nPeserta bertepuk tangan."
    #expect(try lines(read(short, as: .plain)).count == 4)
  }

  @Test func aPullQuoteStandsInTheTextAlready() throws {
    let quote = "<blockquote>…pelatihan bagi pelaku usaha kecil di balai latihan kerja</blockquote>"
    #expect(try lines(read("\(quote)<p>\(prose)</p>", as: .html)) == [prose])
    let own =
      "<blockquote>Mari kita jaga bersama kota ini sebaik-baiknya, kata Bupati.</blockquote>"
    #expect(try lines(read("\(own)<p>\(prose)</p>", as: .html)).count == 2)
  }

  @Test func aCaptionThatIsTheFirstParagraphGoes() throws {
    let html = "<figure><img src=x><figcaption>\(prose)</figcaption></figure><p>\(prose)</p>"
    #expect(try lines(read(html, as: .html)) == [prose])
  }

  @Test func aWatermarkInFrontOfEveryLineIsTakenOff() throws {
    let text =
      "ARUNG MEDIA | \(prose)\n\nARUNG MEDIA | \(otherProse)\n\nARUNG MEDIA | \(prose) Lagi."
    #expect(try lines(read(text, as: .plain)) == [prose, otherProse, "\(prose) Lagi."])
    // Two lines are no watermark, and a colon opens speech.
    let two = "ARUNG MEDIA | \(prose)\n\nARUNG MEDIA | \(otherProse)"
    #expect(try lines(read(two, as: .plain)).allSatisfy { $0.hasPrefix("ARUNG MEDIA") })
    let talk = ["Bupati: \(prose)", "Bupati: \(otherProse)", "Bupati: \(prose) Lagi."]
    #expect(try lines(read(talk.joined(separator: "\n\n"), as: .plain)) == talk)
  }

  @Test func aDatelineOnEveryLineStaysOnTheFirst() throws {
    let mark = "MUARA JERNIH - "
    let text = [prose, otherProse, "\(prose) Lagi."].map { mark + $0 }.joined(separator: "\n\n")
    #expect(try lines(read(text, as: .plain)) == [mark + prose, otherProse, "\(prose) Lagi."])
  }

  @Test(arguments: [
    ("Kita jaga bersama. Baca juga: Bupati Lantik Pejabat Baru", "Kita jaga bersama."),
    (
      "Kita jaga bersama. Baca juga: Bupati Lantik Pejabat di Arung. Kegiatan itu ramai.",
      "Kita jaga bersama. Kegiatan itu ramai."
    ),
    (
      "“Kita jaga,” katanya. Baca juga: Bupati Lantik Pejabat Baru Kegiatan itu ramai sekali.",
      "“Kita jaga,” katanya. Kegiatan itu ramai sekali."
    ),
    ("Kita jaga (Baca juga: Jalan Desa Rusak) bersama kota ini.", "Kita jaga bersama kota ini."),
    // Counter-examples: no colon; not at the end of a sentence.
    (
      "Kita hadir. Baca juga buku itu supaya paham benar.",
      "Kita hadir. Baca juga buku itu supaya paham benar."
    ),
    (
      "Warga diajak baca juga: koran, buku, majalah.",
      "Warga diajak baca juga: koran, buku, majalah."
    ),
  ])
  func referencesWithinAParagraphAreCutOut(line: String, expected: String) throws {
    #expect(try lines(read("\(prose)\n\n\(line)", as: .plain)).last == expected)
  }

  @Test(arguments: [
    ("Acara selesai. (DISKOMINFO)370 kali dilihat", "Acara selesai. (DISKOMINFO)"),
    ("Acara selesai. (zal) Facebook", "Acara selesai. (zal)"),
    ("Acara selesai. (zal) Bupati lalu pulang.", "Acara selesai. (zal) Bupati lalu pulang."),
  ])
  func junkBehindASignatureIsCutOff(line: String, expected: String) throws {
    #expect(try lines(read("\(prose)\n\n\(line)", as: .plain)).last == expected)
  }
}
