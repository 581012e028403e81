extension HouseRule {
  static let all: [HouseRule] = [
    fileName, fileLength, noUncheckedSendable, noForce, noMarks, diskDoors, noICUHeaders,
  ]

  private static func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: "Sources/\(path)", text: text)
  }

  static let fileName = HouseRule(
    name: "a file is named after its main type, or in the plural after a family of them",
    problem: { file in
      guard file.isSwift else { return nil }
      if file.name == "main.swift" {
        return file.target == "rilis" ? nil : "only the executable has a main.swift"
      }
      let stem = file.name.dropLast(".swift".count)
      let type = stem.prefix { $0 != "+" }
      let kinds = type == stem ? typeKinds : ["extension"]
      let words = file.code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      let declared = zip(words, words.dropFirst()).filter { kinds.contains(String($0.0)) }
      let isFamily = stem.hasSuffix("s") && declared.count > 1
      if isFamily || declared.contains(where: { $0.1 == type }) { return nil }
      return "no \(kinds.joined(separator: ", ")) named \(type)"
    },
    broken: [
      file("Articles/Zone.swift", "struct Zones {}"),
      file("Articles/Zone.swift", "// struct Zone {}"),
      file("Articles/Zone.swift", "struct Block {}\nstruct Line {}"),
      file("Articles/Zones.swift", "struct Zone {}"),
      file("Articles/Zone+reading.swift", "extension Zones {}"),
      file("Articles/main.swift", "print(1)"),
    ],
    sound: [
      file("Articles/Zone.swift", "package struct Zone: Sendable {}"),
      file("Articles/Zone.swift", "enum Zone<Text> {}"),
      file("Articles/Zones.swift", "struct HeadZone {}\nstruct BodyZone {}"),
      file("Articles/Zone+reading.swift", "extension Zone.Kind {}"),
      file("Articles/Zone+Kinds.swift", "extension HeadZone {}\nextension BodyZone {}"),
      file("rilis/main.swift", "Rilis.main()"),
      file("CICU/CICU.cpp", "int one;"),
    ])

  private static let typeKinds = ["struct", "class", "enum", "protocol", "actor", "typealias"]

  static let fileLength = HouseRule(
    name: "a file has at most 400 lines",
    problem: { file in
      let lines = file.text.utf8.count { $0 == UInt8(ascii: "\n") }
      return lines > 400 ? "\(lines) lines; is there a room missing?" : nil
    },
    broken: [file("Articles/Zone.swift", String(repeating: "\n", count: 401))],
    sound: [file("Articles/Zone.swift", String(repeating: "\n", count: 400))])

  static let noUncheckedSendable = HouseRule(
    name: "the compiler checks what is shared between tasks",
    problem: { file in
      ["@unchecked", "nonisolated(unsafe)"].first(where: file.code.contains).map { "\($0)" }
    },
    broken: [
      file("Articles/Zone.swift", "final class Zone: @unchecked Sendable {}"),
      file("Articles/Zone.swift", "nonisolated(unsafe) var zones = 0"),
    ],
    sound: [file("Articles/Zone.swift", "/// Never `@unchecked`.\nlet text = \"@unchecked\"")])

  static let noForce = HouseRule(
    name: "nothing is unwrapped, tried or cast by force",
    problem: { file in
      guard file.isSwift else { return nil }
      return file.code.firstMatch(of: #/\btry!|\bas!|[\w)\]"]!(?!=)/#).map { "\($0.output)" }
    },
    broken: [
      file("Articles/Zone.swift", "let zone = try! read()"),
      file("Articles/Zone.swift", "let zone = any as! Zone"),
      file("Articles/Zone.swift", "let zone = zones.first!"),
      file("Articles/Zone.swift", "let zone = zones[0]!.name"),
      file("Articles/Zone.swift", "let text = \"zone \\(zones.first!)\""),
      file("Articles/Zone.swift", "var zone: Zone!"),
    ],
    sound: [
      file("Articles/Zone.swift", "if !isEmpty, a != b, (!c) { print(\"Merdeka!\") } // now!"),
      file("Articles/Zone.swift", "let a = #\"a \"quote\"! \"#\nlet b = \"\"\"\n  now!\n  \"\"\""),
      file("CICU/CICU.cpp", "if (a!) {}"),
    ])

  /// The marks are put together here, so that a search for them finds none.
  static let noMarks = HouseRule(
    name: "no mark for later is left in a file",
    problem: { file in
      let words = Set(file.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
      return marks.first { words.contains($0[...]) }
    },
    broken: marks.map { file("Articles/Zone.swift", "let zone = 1  // \($0): later") },
    sound: [file("Articles/Zone.swift", "let date = \"XXXX-02-28\"  // what is todo")])

  private static let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]

  static let diskDoors = HouseRule(
    name: "only Archives, Dictionaries, SearchIndex and the executable touch the disk",
    problem: { file in
      guard file.isSwift, !ImportTable.diskTargets.contains(file.target) else { return nil }
      let types = #/FileManager|FileHandle|InputStream/#
      let calls = #/\bfopen\(|\bopen\([^)\n]*\bO_|(?:Data|String)\(contentsOf|\.write\(to: *[^& ]/#
      let match =
        file.code.firstMatch(of: types)?.output ?? file.code.firstMatch(of: calls)?.output
      return match.map { "touches the disk: \($0)" }
    },
    broken: [
      file("Extraction/Title.swift", "let names = FileManager.default.currentDirectoryPath"),
      file("Extraction/Title.swift", "let file = open(path, O_RDONLY)"),
      file("Pipeline/Batch.swift", "let file = fopen(path, mode)"),
      file("Records/Record.swift", "let text = try String(contentsOf: place)"),
      file("Records/Record.swift", "try bytes.write(to: place)"),
      file("Articles/Article.swift", "let input = InputStream(fileAtPath: path)"),
    ],
    sound: [
      file("Archives/Input.swift", "let file = open(path, O_RDONLY)"),
      file("Extraction/Title.swift", "open(brackets); scores.write(to: &text)  // FileManager"),
      file("Extraction/Title.swift", "names.append(contentsOf: others); reopen(1)"),
    ])

  static let noICUHeaders = HouseRule(
    name: "no header that Swift sees brings ICU in",
    problem: { file in
      guard file.name.hasSuffix(".h") else { return nil }
      if let found = file.text.firstMatch(of: #/#\s*(?:include|import)\s*[<"]unicode/[^>"]*/#) {
        return "\(found.output)"
      }
      let isOpen =
        file.text.contains("#include <libxml/") && !file.text.contains("#undef LIBXML_ICU_ENABLED")
      return isOpen ? "libxml2 headers without #undef LIBXML_ICU_ENABLED" : nil
    },
    broken: [
      file("CICU/include/CICU.h", "#include <unicode/unorm2.h>"),
      file("CICU/include/CICU.h", "#  include \"unicode/utypes.h\""),
      file("CLibXML2/shim.h", "#include <libxml/tree.h>"),
    ],
    sound: [
      file("CICU/CICU.cpp", "#include <unicode/unorm2.h>"),
      file("CLibXML2/shim.h", "#undef LIBXML_ICU_ENABLED\n#include <libxml/tree.h>"),
    ])
}
