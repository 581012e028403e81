/// Questions that break search pages: syntax of SQL and FTS5, lone marks, controls, rubbish.
enum HostileQueries {
  static let all: [String] = marks + syntax + words + repeated + nested

  private static let marks = [
    "\"", "\"\"", "\"\"\"", "'", "''", "`", "*", "**", "* *", "~", "~~", "~1", "^", "-", "--",
    "---",
    "- -", "+", "(", ")", "()", "(()", "())", ")(", "((", "))", "{", "}", "{}", "{a}", "[", "]",
    ":", "::", ":a", "a:", "a::b", ",", ";", "|", "||", "&", "&&", "!", "\\", "\\\"", "/", "//",
    "%", "_", "?", "<", ">", "=", "@", "#", "$", "\u{0}", "a\u{0}b", "\"a\u{0}b\"", "\u{1}\u{2}",
    "\u{7F}", "\u{FEFF}", "\u{200B}", "\u{200F}a", "\u{202E}abc", "\u{FFFD}", "\u{FFFF}",
    "\u{10FFFF}", "“", "”", "“a", "a”", "«", "»", "„a“", "‘a’", "…", "—", "–a", "−", "−a", "\n",
    "\r\n", "\t", "\u{2028}", "\u{301}", "\u{903}", "a\u{301}\u{302}", "\u{E0001}", "👩‍👩‍👧", "ﬁ", "ß",
  ]

  private static let syntax = [
    "NEAR", "NEAR(", "NEAR()", "NEAR(a", "NEAR(a b", "NEAR(a b,", "NEAR(a b, )", "NEAR(a b, -1)",
    "NEAR(a b, 99999999999999999999)", "NEAR(,)", "NEAR(, 5)", "NEAR(5)", "NEAR(NEAR(a b) c)",
    "NEAR(\"a b)", "NEAR(a* b~ \"\", 3)", "NEAR(* *, 3)", "NEAR/", "NEAR/x", "a NEAR/", "NEAR/5",
    "NEAR/5 a", "a NEAR/5", "a NEAR/5 OR b", "a NEAR/5 NEAR/6 b", "a NEAR/5 (b)", "a NEAR/0 b",
    "a NEAR/99999999999999999999 b", "a + b", "^a", "^ a", "a ^b", "{a b}:c", "{headline text}:c",
    "- {text}: c", "text:a", "stems : a", "entities:b1", "entities:\"b1\"", "rowid:1", "rank:1",
    "release_words MATCH 'a'", "a AND", "AND", "AND a", "OR", "OR OR", "a OR", "OR a", "NOT",
    "NOT NOT", "NOT a", "a NOT", "a NOT NOT", "a OR NOT", "a AND OR b", "a OR AND b", "NOT (",
    "-()", "-(", "-\"", "-*", "-orang:", "orang:", "orang::", "orang:(", "orang:)", "orang:()",
    "orang:\"", "orang:*", "orang:-", "orang:OR", "orang:orang:orang:", "orang:(jabatan:(",
    "orang:NEAR(", "orang:~2", "tanggal:", "tanggal:..", "tanggal:....", "tanggal:-1",
    "tanggal:0000", "tanggal:9999", "tanggal:9999..", "tanggal:99999", "tanggal:2019-",
    "tanggal:2019-00-00", "tanggal:2019-99-99", "tanggal:0/0/0000", "tanggal:'; --",
    "tanggal:\"\"", "tanggal:(", "tanggal:()", "tanggal:(a OR b)", "-tanggal:0001..9999",
    "a OR tanggal:0001..9999", "a OR tanggal:..", "a OR tanggal:1900", "tanggal:2019 OR -a",
    "tanggal:٢٠١٩", "tanggal:2019..2018", "-tanggal:2019-02-30", "'; DROP TABLE release; --",
    "' OR 1=1 --", "\" OR 1=1 --", "1; SELECT * FROM sqlite_master", "\") UNION SELECT 1 --",
    "a' AND (SELECT 1)='1", "%27%22", "\\x00", "${a}", "{{a}}", "<script>alert(1)</script>",
    "a\" OR \"b", "a\"*", "\"a\"\"b\"", "\"a\"b\"c\"", "\"a*\"", "\"*\"", "\"-a\"", "\"NEAR(a b)\"",
    "\"a\" *", "a *", "a* *", "a** b", "a*~1", "abc~*", "abc~1~2", "abc~99999999999999999999",
    "abc~-1", "\"abc\"~", "\"\"~2", "(a)~", "(a)*", "-(-(-(-a)))", "- a", "a -", "a - b",
  ]

  private static let words = [
    "S.H.", "S.H., M.Si.", "H. Rusdi, S.H.", "ahli-ahli", "-ahli-ahli", "Jum'at", "Jum’at",
    "COVID-19", "Rp1.000", "Rp1.000,-", "50%", "C++", "C#", ".NET", "a.b.c.d", "3/4", "10:30",
    "http://arung.go.id/?q=\"a\"&b=*", "mailto:a@b.id", "foo:bar", "foo:(bar)", "foo:\"bar\"",
    "é É ǆ İ ı ŉ", "Ünïcödé", "北京", "ไทย", "العربية", "हिन्दी", "한국어", "🎉", "a🎉b", "①②", "½", "٣",
  ]

  private static let repeated: [String] = [
    "\"", "(", ")", "-", "*", "~", "a ", "a* ", "abc~ ", "OR ", "NOT ", "NEAR(", "NEAR(a ",
    "orang:",
    "-orang:", "a OR ", "a -b ", "(a ", "-(a ", "-(a OR ", "\"a\" ", "\"a ", "{", ":", "a:",
    "tanggal:2019 ", "-tanggal:2019 ", "tanggal:2019..2020 OR ", "a NEAR/5 ", "\u{0}", "\u{301}",
    "x", "👩‍👩‍👧", "AND ", "() ", "a\"", "..", "/",
  ].map { String(repeating: $0, count: 10_240 / $0.utf8.count + 1) }

  /// Every way to nest, as deep as may be and deeper.
  private static let nested: [String] = [
    ("(", ")"), ("-(a ", ")"), ("-(a OR ", ")"), ("(a OR -(b c ", "))"), ("a OR -(b -c ", " d)"),
    ("(a -b OR ", ")"), ("orang:(a OR b -", " c)"), ("-(meninjau -(x OR ", ") y OR z)"),
    ("(rusdi~ NEAR(a b) OR tanggal:2019-03-05..2021 -(", "))"), ("-(-(", "))"),
    ("(a b c -d -e OR f OR -(g h -", "))"),
  ].flatMap { open, close in
    [3, 8, 15, 16, 17, 60].map { depth in
      String(repeating: open, count: depth) + "meninjau" + String(repeating: close, count: depth)
    }
  }
}
