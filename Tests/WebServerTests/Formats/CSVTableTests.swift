import Testing
import WebServer

@Suite struct CSVTableTests {
  @Test(arguments: [
    ("biasa", "biasa"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "a b"), ("", ""),
    ("=1+1", "\"'=1+1\""), ("+62", "\"'+62\""), ("-1", "-1"), ("-1.5", "-1.5"),
    ("-1+1", "\"'-1+1\""),
    ("@SUM(A1)", "\"'@SUM(A1)\""), ("\t=1", "\"' =1\""), ("\r@a", "\"' @a\""), (" =1", "\"' =1\""),
    ("\tbiasa", "\"' biasa\""), ("\u{FEFF}=1", "\"' =1\""), ("＝1", "\"'＝1\""),
    ("a\u{0}\u{202E}b", "a  b"),
    ("-", "\"'-\""),
  ])
  func makesCellsInert(cell: String, written: String) {
    let bytes = CSVTable(columns: ["kolom"], rows: [[cell]]).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == "kolom\r\n\(written)\r\n")
  }
}
