import Testing

@testable import WebServer

/// The colours of `pictures.css`, light and dark, held against WCAG 2.1 § 1.4.3 and § 1.4.11.
@Suite struct PictureColorTests {
  /// Colours by name, first the light ones, then the dark ones over them.
  private static func palettes() -> [[String: String]] {
    let css = String(decoding: PackageResources.pictures_css, as: UTF8.self)
    let parts = css.split(separator: "@media (prefers-color-scheme: dark)", maxSplits: 1)
    return parts.map { part in
      Dictionary(
        part.matches(of: #/--pic-([a-z0-9-]+): #([0-9a-f]{6})/#).map {
          (String($0.1), String($0.2))
        },
        uniquingKeysWith: { first, _ in first })
    }
  }

  private static func luminance(_ color: String) -> Double {
    let number = Int(color, radix: 16) ?? 0
    let channels = [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { channel in
      let share = Double(channel) / 255
      guard share > 0.04045 else { return share / 12.92 }
      return power((share + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// To the power of 2.4, which is the fifth root of the twelfth power.
  private static func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = 1.0
    for _ in 0..<200 {
      root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
    return root
  }

  private static func contrast(_ first: String, _ second: String) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test func blackOnWhiteIs21() {
    #expect(abs(Self.contrast("000000", "ffffff") - 21) < 0.01)
  }

  @Test(arguments: [
    ("ink", "ground"), ("soft", "ground"), ("warm", "ground"), ("ground", "person"),
    ("ground", "organization"), ("on-pale", "shade-1"), ("on-pale", "shade-2"),
    ("on-middle", "shade-3"), ("on-deep", "shade-4"), ("on-deep", "shade-5"),
  ])
  func textIsLegible(text: String, ground: String) throws {
    for palette in Self.palettes() {
      let contrast = Self.contrast(try #require(palette[text]), try #require(palette[ground]))
      #expect(contrast >= 4.5, "\(text) on \(ground)")
    }
  }

  @Test(arguments: ["axis", "strong", "warm", "soft", "bar", "person", "organization", "focus"])
  func signsAreVisible(sign: String) throws {
    for palette in Self.palettes() {
      let contrast = Self.contrast(try #require(palette[sign]), try #require(palette["ground"]))
      #expect(contrast >= 3, "\(sign)")
    }
  }
}
