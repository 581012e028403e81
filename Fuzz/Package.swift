// swift-tools-version: 6.2
import PackageDescription

/// The fuzzer of the article stage. It stands apart from the main package, whose tests cannot be
/// linked beside a target without `main`, and compiles the stage's sources itself: package access
/// ends at the border of a package.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// The compiler obeys the last `-sanitize` alone: both in one, or what is fuzzed has no counters and
/// the fuzzer is blind.
let watched = strict + [.unsafeFlags(["-sanitize=fuzzer,address"])]

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(
      name: "CLibXML2", path: "Stage/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CICU", path: "Stage/CICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(
      name: "UnicodeText", dependencies: ["CICU"], path: "Stage/UnicodeText",
      swiftSettings: watched),
    .target(
      name: "Articles", dependencies: ["CLibXML2", "UnicodeText"], path: "Stage/Articles",
      swiftSettings: watched),
    .executableTarget(
      name: "FuzzArticles", dependencies: ["Articles", "UnicodeText"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
