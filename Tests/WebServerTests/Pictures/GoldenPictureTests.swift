import Foundation
import Testing

@testable import WebServer

/// The pictures as they are drawn, byte for byte; `RILIS_GOLDEN=write` writes them anew.
@Suite struct GoldenPictureTests {
  @Test func picturesAreDrawnAsTheyWere() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden")
    for (name, picture) in try ExamplePictures.all(.indonesian) {
      let file = folder.appendingPathComponent("\(name).html")
      let html = picture.html(.indonesian)
      if ProcessInfo.processInfo.environment["RILIS_GOLDEN"] == "write" {
        try html.write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(html == (try String(contentsOf: file, encoding: .utf8)), "\(name)")
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let first = try ExamplePictures.all(.english).map(\.picture)
    #expect(first == (try ExamplePictures.all(.english).map(\.picture)))
  }
}
