/// Files for tests of the index: releases before and after a change, and a program that says what
/// an index holds.
enum IndexedReleases {
  /// Records of 150 releases with the word `lama` in `before`; `after` has 110 of them with the
  /// word `baru` instead, and 90 more. Converted once for all tests.
  static let files: [String: String] = {
    var files = ["before.jsonl": rows(0..<150, word: "lama"), "state.py": state]
    files["after.jsonl"] = rows(40..<240, word: "baru")
    for name in ["before", "after"] {
      let run = try? CommandLineRun("rilis convert \(name).jsonl -q", files: files)
      files[name] = run?.output
    }
    return files
  }()

  /// Defines `state`, which says what the index holds, and `settled`, which says what lies beside
  /// it.
  static let prelude = """
    state() { /usr/bin/python3 state.py rilis.db; }
    settled() { echo rilis.db*; }
    """

  static func rows(_ numbers: Range<Int>, word: String) -> String {
    numbers.map { number in
      """
      {"id":"\(number)","uri":"https://arung.example/\(number)","title":"Rapat \(number)",\
      "text":"Bupati Arung Rusdi Malano membuka rapat \(word) ke-\(number) bersama Sekretaris \
      Daerah Tiar Wene, Selasa (28/2/2023). \\"Kita jaga bersama,\\" ujarnya."}
      """
    }.joined(separator: "\n")
  }

  /// Prints how many releases have the word `lama` and how many `baru`; `none` without an index;
  /// what is wrong with a file that is not sound. It looks at a copy, so that it mends nothing.
  private static let state = """
    import os, shutil, sqlite3, sys, tempfile
    path = sys.argv[1]
    if not os.path.exists(path):
        sys.exit(print("none"))
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "copy.db")
        for ending in ["", "-wal", "-journal"]:
            if os.path.exists(path + ending):
                shutil.copyfile(path + ending, copy + ending)
        database = sqlite3.connect(copy, isolation_level=None)
        faults = [row[0] for row in database.execute("PRAGMA integrity_check")]
        for table in ["release_words", "quote_words", "name_trigrams"]:
            database.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
        def count(sql):
            return database.execute("SELECT count(*) FROM " + sql).fetchone()[0]
        words = [count(f"release_words('{word}')") for word in ["lama", "baru"]]
        if faults != ["ok"] or sum(words) != count("release") != count("release_terms"):
            sys.exit(print("unsound", words, faults))
        print(*words)
    """
}
