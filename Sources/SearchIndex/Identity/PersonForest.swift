/// The steps that joined bearers as trees: each member of a person hangs on another one by the
/// step that joined it, up to the person's first bearer.
struct PersonForest {
  private var neighbours: [Int32] = []
  private var steps: [Int32] = []
  /// Where the neighbours of a place begin.
  private var starts: [Int32]
  private let taken: [PersonJoiner.Step]

  init(_ taken: [PersonJoiner.Step], count: Int) {
    self.taken = taken
    starts = [Int32](repeating: 0, count: count + 1)
    for step in taken {
      starts[Int(step.one) + 1] += 1
      starts[Int(step.other) + 1] += 1
    }
    for place in 0..<count { starts[place + 1] += starts[place] }
    neighbours = [Int32](repeating: 0, count: taken.count * 2)
    steps = neighbours
    var next = starts
    for (number, step) in taken.enumerated() {
      for (from, to) in [(step.one, step.other), (step.other, step.one)] {
        neighbours[Int(next[Int(from)])] = to
        steps[Int(next[Int(from)])] = Int32(number)
        next[Int(from)] += 1
      }
    }
  }

  /// Visits the members of a tree, each behind the one it hangs on; `step` is nil for the first.
  func visit(
    from first: Int, _ visit: (_ place: Int, _ parent: Int, _ step: PersonJoiner.Step?) -> Void
  ) {
    visit(first, first, nil)
    var open = [(place: Int32(first), parent: Int32(first))]
    var next = 0
    while next < open.count {
      let (place, parent) = open[next]
      next += 1
      for edge in Int(starts[Int(place)])..<Int(starts[Int(place) + 1])
      where neighbours[edge] != parent {
        visit(Int(neighbours[edge]), Int(place), taken[Int(steps[edge])])
        open.append((neighbours[edge], place))
      }
    }
  }
}
