@testable import Archives

/// Writes gzip members whose content is stored, not packed: readers see no difference.
enum StoredGzip {
  static func member(_ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var rest = content[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      bytes.append(rest.isEmpty ? 1 : 0)
      bytes += little(block.count, 2) + little(block.count ^ 0xFFFF, 2) + block
    } while !rest.isEmpty
    return bytes + little(Int(Decompressor.crc32(0, content[...])), 4)
      + little(content.count & 0xFFFF_FFFF, 4)
  }

  static func member(_ content: String) -> [UInt8] { member(Array(content.utf8)) }

  static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

/// One record of a WARC file.
struct WARCRecord {
  var type = "response"
  var uri = "https://arung.example/rilis"
  var id = "<urn:uuid:1>"
  var contentType = "application/http; msgtype=response"
  var block: [UInt8]

  var bytes: [UInt8] {
    Array(
      """
      WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(uri)\r\nWARC-Record-ID: \(id)\r\n\
      WARC-Date: 2023-03-01T02:11:00Z\r\nContent-Type: \(contentType)\r\n\
      Content-Length: \(block.count)\r\n\r\n
      """.utf8) + block + "\r\n\r\n".utf8
  }

  /// A response that holds a page.
  static func page(_ body: String, _ header: String = "Content-Type: text/html") -> WARCRecord {
    WARCRecord(block: Array("HTTP/1.1 200 OK\r\n\(header)\r\n\r\n\(body)".utf8))
  }
}

/// Writes ZIP archives with stored members.
struct ZipArchive {
  struct Entry {
    var name: String
    var content: [UInt8]
    var method = 0
    var flags = 0
    /// What the directory says, where it is to be wrong.
    var crc: UInt32?
    var unpacked: Int?
    var packed: [UInt8]?
  }

  var entries: [Entry]
  var comment = ""

  init(_ files: [(String, String)]) {
    entries = files.map { Entry(name: $0.0, content: Array($0.1.utf8)) }
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let packed = entry.packed ?? entry.content
      let crc = entry.crc ?? Decompressor.crc32(0, entry.content[...])
      let fields =
        StoredGzip.little(20, 2) + StoredGzip.little(entry.flags, 2)
        + StoredGzip.little(entry.method, 2) + [0, 0, 0, 0] + StoredGzip.little(Int(crc), 4)
        + StoredGzip.little(packed.count, 4)
        + StoredGzip.little(entry.unpacked ?? entry.content.count, 4)
        + StoredGzip.little(entry.name.utf8.count, 2) + [0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0] + fields + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      directory += StoredGzip.little(bytes.count, 4) + entry.name.utf8
      bytes += [0x50, 0x4B, 3, 4] + fields + entry.name.utf8 + packed
    }
    let count = StoredGzip.little(entries.count, 2)
    return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + StoredGzip.little(directory.count, 4) + StoredGzip.little(bytes.count, 4)
      + StoredGzip.little(comment.utf8.count, 2) + comment.utf8
  }
}

/// Writes tar archives.
enum TarArchive {
  static func member(_ name: String, _ content: [UInt8], type: String = "0") -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, _ offset: Int) {
      header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
    }
    func octal(_ value: Int, _ count: Int) -> String {
      let digits = String(value, radix: 8)
      return String(repeating: "0", count: count - digits.count) + digits
    }
    put(name, 0)
    put(octal(0o644, 7), 100)
    put(octal(content.count, 11), 124)
    put("        ", 148)
    put(type, 156)
    put("ustar\u{0}00", 257)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0}", 148)
    return header + content
      + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
  }

  static func bytes(_ files: [(String, String)]) -> [UInt8] {
    files.flatMap { member($0.0, Array($0.1.utf8)) } + [UInt8](repeating: 0, count: 1024)
  }
}
