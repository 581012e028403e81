/// A text with its marked spans, as paragraphs of pieces that open, hold text and close in order.
///
/// HTML elements nest; spans need not. Where two cross, the one that began first is closed and begun
/// again, and so are all at the end of a paragraph.
struct MarkedText: Sendable {
  enum Piece: Sendable, Equatable {
    /// `isFirst` when the span begins here and is not only continued.
    case open(MarkedSpan, isFirst: Bool)
    case text(String)
    case close(MarkedSpan)
  }

  private let scalars: [Unicode.Scalar]
  private let spans: [MarkedSpan]
  /// Numbers of spans that hold no other: only these become links, since links cannot nest.
  private let leaves: Set<Int>

  init(_ text: String, _ spans: [MarkedSpan]) {
    scalars = Array(text.unicodeScalars)
    let count = scalars.count
    self.spans = spans.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= count }
      .sorted { ($0.start, -$0.end, $0.number) < ($1.start, -$1.end, $1.number) }
    var leaves: Set<Int> = []
    for (index, span) in self.spans.enumerated() {
      let next = index + 1 < self.spans.count ? self.spans[index + 1] : nil
      if next.map({ $0.start >= span.end || $0.end > span.end }) ?? true {
        leaves.insert(span.number)
      }
    }
    self.leaves = leaves
  }

  /// The paragraphs of code points `[start, end)`; empty lines are left out.
  func paragraphs(from start: Int, to end: Int) -> [[Piece]] {
    var paragraphs: [[Piece]] = []
    var pieces: [Piece] = []
    var open: [MarkedSpan] = spans.filter { $0.start < start && $0.end > start }
    var buffer = String.UnicodeScalarView()
    var isFilled = false
    var next = spans.firstIndex { $0.start >= start } ?? spans.count

    func flush() {
      guard !buffer.isEmpty else { return }
      pieces.append(.text(String(buffer)))
      buffer = String.UnicodeScalarView()
    }
    func close(_ isEnding: (MarkedSpan) -> Bool) {
      guard let outermost = open.firstIndex(where: isEnding) else { return }
      flush()
      let above = open[outermost...]
      pieces += above.reversed().map { .close($0) }
      let kept = above.filter { !isEnding($0) }
      pieces += kept.map { .open($0, isFirst: false) }
      open.removeSubrange(outermost...)
      open += kept
    }
    func endParagraph() {
      flush()
      pieces += open.reversed().map { .close($0) }
      if isFilled { paragraphs.append(pieces) }
      pieces = open.map { .open($0, isFirst: false) }
      isFilled = false
    }

    pieces = open.map { .open($0, isFirst: false) }
    for position in max(start, 0)..<max(min(end, scalars.count), max(start, 0)) {
      close { $0.end <= position }
      while next < spans.count, spans[next].start == position {
        flush()
        pieces.append(.open(spans[next], isFirst: true))
        open.append(spans[next])
        next += 1
      }
      if scalars[position] == "\n" {
        endParagraph()
      } else {
        buffer.append(scalars[position])
        if !scalars[position].properties.isWhitespace { isFilled = true }
      }
    }
    endParagraph()
    return paragraphs
  }

  func views(_ pieces: [Piece], _ context: PageContext) -> [View] {
    pieces.map { piece in
      var view = View()
      switch piece {
      case .text(let text): view.text("piece-text", text)
      case .open(let span, let isFirst):
        let path = leaves.contains(span.number) ? span.path : nil
        view.text("piece-id", isFirst ? "m\(span.number)" : nil)
        view.text("piece-kind", span.layer.rawValue)
        view.text("piece-title", span.title(context.texts))
        view.link("piece-link", path.map { context.link($0) })
        view.flag("piece-open", path == nil)
      case .close(let span):
        let isLink = leaves.contains(span.number) && span.path != nil
        view.flag("piece-end", isLink)
        view.flag("piece-close", !isLink)
      }
      return view
    }
  }
}
