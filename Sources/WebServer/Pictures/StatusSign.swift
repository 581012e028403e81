import Records

/// The shape that stands for a status, so that colour is never all that tells.
struct StatusSign {
  let name: String
  /// Around (0, 0), 9 to 10 pixels wide.
  let path: String

  init(_ status: PositionStatus) {
    name = status.rawValue
    path =
      switch status {
      case .definitive, .former: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z"
      case .acting: "M0-6L6 0L0 6L-6 0z"
      case .candidate: "M-5-4H5L0 5z"
      case .elect: "M-5 4H5L0-5z"
      case .represented: "M-4-4H4V4H-4z"
      }
  }

  /// Filled for who was called so at the time, hollow for who was once, may be or stood in.
  var classes: String { "pic-call pic-" + name }
}
