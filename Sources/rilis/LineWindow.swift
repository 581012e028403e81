import Archives
import Records
import SearchIndex

/// Where the lines of a stretch of the input stand, in the order in which they are to be read.
///
/// An index is written fastest in the order of days: then every row goes to the end of its table.
/// Archives are in any order and too large to be held in memory; where their lines stand is not.
struct LineWindow {
  struct Place {
    /// Index into `paths`.
    let file: Int32
    /// Number of the line in its file, from 1.
    let number: Int32
    /// Bytes of the file before the line.
    let offset: Int
    /// Bytes of the line, without its end.
    let count: Int
    fileprivate(set) var day: Int
  }

  private(set) var paths: [String] = []
  private(set) var places: [Place] = []
  /// Bytes of all lines.
  private(set) var bytes = 0
  /// Hashes of the ids; 0 for a line that is no record.
  private var ids: [Int64] = []

  /// Lines that are added from now on are of this file.
  mutating func begin(_ path: String) {
    paths.append(path)
  }

  mutating func add(_ line: [UInt8], number: Int, offset: Int) {
    let key = RecordSortKey(line: line)
    places.append(
      Place(
        file: Int32(paths.count - 1), number: Int32(clamping: number), offset: offset,
        count: line.count, day: key.day))
    ids.append(key.id.map(StableHash.of) ?? 0)
    bytes += line.count
  }

  /// Puts the lines in the order of days, those of one day in the order they came. Lines of one id
  /// stay in their order, all on the day of the last: it is the one that holds.
  mutating func sort() {
    let byID = ids.indices.sorted { (ids[$0], $0) < (ids[$1], $1) }
    for (earlier, later) in zip(byID, byID.dropFirst()).reversed()
    where ids[earlier] != 0 && ids[earlier] == ids[later] {
      places[earlier].day = places[later].day
    }
    ids = []
    let order = places.indices.sorted { (places[$0].day, $0) < (places[$1].day, $1) }
    places = order.map { places[$0] }
  }
}
