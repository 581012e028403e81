/// FNV-1a over 64 bits, the highest cut off: the same everywhere and always, and never negative
/// in SQLite.
package enum StableHash {
  package static func of(_ bytes: [UInt8]) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int64(hash & 0x7fff_ffff_ffff_ffff)
  }
}
