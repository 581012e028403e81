/// Places for neighbours around a middle: two columns on an ellipse, each place with a line of its
/// own, so that labels never overlap, however narrow the picture is.
struct GraphLayout: Equatable {
  struct Place: Equatable {
    /// In percent of the width.
    var x: Double
    /// In pixels.
    var y: Double
  }

  static let middle = 50.0
  /// From the middle to the widest place, in percent; the labels have the rest.
  private static let radius = 14.0
  private static let slot = 38.0
  /// Height of the band in the middle, which the name of the centre has for itself.
  private static let band = 84.0

  let height: Double
  let center: Place
  /// The first half on the left from top to bottom, then the second half on the right.
  let places: [Place]

  init(count: Int) {
    let left = (count + 1) / 2
    let above = (left + 1) / 2
    let middle = Double(above) * Self.slot + Self.band / 2
    let below = max(left - above, 0)
    height = middle + Self.band / 2 + Double(below) * Self.slot
    center = Place(x: Self.middle, y: middle - 12)
    let reach = Double(above) * Self.slot + Self.band / 2
    places = [(left, -1.0), (count - left, 1)].flatMap { count, side in
      let above = (count + 1) / 2
      return (0..<count).map { index in
        let distance =
          index < above
          ? -Self.band / 2 - (Double(above - index) - 0.5) * Self.slot
          : Self.band / 2 + (Double(index - above) + 0.5) * Self.slot
        let share = distance / reach
        let width = Self.radius * (1 - 0.8 * share * share).squareRoot()
        return Place(x: Self.middle + side * width, y: middle + distance)
      }
    }
  }
}
