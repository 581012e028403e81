import Archives
import Glibc
import Pipeline
import Synchronization

/// Says how far a run is on standard error: on a terminal one line that is written over, elsewhere
/// a line now and then.
struct ProgressLine {
  private let isShown: Bool
  private let isLive: Bool
  private let inputs: [String]
  private let total = PageTotal()
  private var progress = Progress()
  private var isCounting = false
  private var last = ContinuousClock.now

  private static let livePause = Duration.milliseconds(100)
  private static let plainPause = Duration.seconds(10)

  /// - Parameter inputs: what is counted, once the run has taken a while, to say when it will end.
  init(quiet: Bool, inputs: [String]) {
    let isTerminal = isatty(STDERR_FILENO) == 1
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    isShown = !quiet
    isLive = isTerminal && !isDumb
    self.inputs = inputs
  }

  mutating func advance(_ page: ConvertedPage) {
    guard isShown else { return }
    progress.add(page)
    let now = ContinuousClock.now
    guard now - last >= (isLive ? Self.livePause : Self.plainPause) else { return }
    progress.passed(now - last)
    last = now
    startCounting()
    let text = progress.text(total: total.value)
    if isLive { Terminal.overwrite(text) } else { Terminal.say(text) }
  }

  /// Makes room for what comes after it.
  func clear() {
    if isShown && isLive { Terminal.overwrite("") }
  }

  private mutating func startCounting() {
    guard !isCounting, !inputs.isEmpty else { return }
    isCounting = true
    let (inputs, total) = (inputs, total)
    Task.detached(priority: .background) {
      if let pages = PageCount.pages(of: inputs) { total.set(pages) }
    }
  }
}

/// How many pages there are, once somebody has counted them.
private final class PageTotal: Sendable {
  private let pages = Atomic(-1)

  var value: Int? {
    let pages = pages.load(ordering: .relaxed)
    return pages < 0 ? nil : pages
  }

  func set(_ count: Int) { pages.store(count, ordering: .relaxed) }
}

/// What a run has done so far, and how fast.
struct Progress {
  private var pages = 0
  private var bytes = 0
  private var errors = 0
  /// Since the last time it was told.
  private var recent = (pages: 0, bytes: 0)
  private var perSecond: (pages: Double, bytes: Double)?

  mutating func add(_ page: ConvertedPage) {
    add(pages: 1, bytes: page.tally.bytes, errors: page.tally.failed)
  }

  mutating func add(pages: Int, bytes: Int, errors: Int) {
    self.pages += pages
    self.bytes += bytes
    self.errors += errors
    recent = (recent.pages + pages, recent.bytes + bytes)
  }

  /// Takes what came in meanwhile for the speed; older speeds count less and less.
  mutating func passed(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let time = max(Double(seconds) + Double(attoseconds) / 1e18, 1e-3)
    let now = (pages: Double(recent.pages) / time, bytes: Double(recent.bytes) / time)
    let weight = min(1, time / 5)
    perSecond =
      perSecond.map {
        ($0.pages + weight * (now.pages - $0.pages), $0.bytes + weight * (now.bytes - $0.bytes))
      } ?? now
    recent = (0, 0)
  }

  /// `1200 of 10000 releases · 812/s · 6.1 MB/s · 3 errors · 0:11 left`.
  func text(total: Int?) -> String {
    var parts = [total.map { "\(pages) of \($0) releases" } ?? "\(Count(pages, "release"))"]
    if let perSecond {
      parts.append("\(Int(perSecond.pages.rounded()))/s")
      parts.append("\((perSecond.bytes / 1e5).rounded() / 10) MB/s")
    }
    parts.append("\(errors) \(errors == 1 ? "error" : "errors")")
    if let total, total > pages, let speed = perSecond?.pages, speed > 0 {
      parts.append("\(Self.clock(Double(total - pages) / speed)) left")
    }
    return parts.joined(separator: " · ")
  }

  /// `0:11`, `2:03:40`.
  private static func clock(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 1e9))
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
  }
}
