// swift-tools-version: 6.2
import PackageDescription

/// The fuzzers of the article stage, of the readers of archives and of search questions. They stand
/// apart from the main package, whose tests cannot be linked beside a target without `main`, and
/// compile the sources of their stages themselves: package access ends at the border of a package.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// The compiler obeys the last `-sanitize` alone: both in one, or what is fuzzed has no counters and
/// the fuzzer is blind.
let watched = strict + [.unsafeFlags(["-sanitize=fuzzer,address"])]

/// The readers of archives, each with a fuzzer of its own.
let archiveFuzzers = ["FuzzWARC", "FuzzGzip", "FuzzZip", "FuzzFeed", "FuzzRows"].map {
  Target.executableTarget(
    name: $0, dependencies: ["ArchiveLaws"],
    swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
}

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
    .target(
      name: "CCompression", path: "Stage/CCompression",
      linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zstd")]),
    .target(
      name: "Archives", dependencies: ["CCompression", "UnicodeText"], path: "Stage/Archives",
      swiftSettings: watched + [.unsafeFlags(["-enable-testing"])]),
    .target(
      name: "SearchIndex", dependencies: ["UnicodeText"], path: "Stage/SearchIndex",
      sources: [
        "Query", "Words/WordScanner.swift", "Words/LatinLetters.swift",
        "Building/DayNumber.swift", "Building/ReleaseNumber.swift",
      ],
      swiftSettings: watched + [.unsafeFlags(["-enable-testing"])]),
    .executableTarget(
      name: "FuzzQuery", dependencies: ["SearchIndex"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
    .target(name: "ArchiveLaws", dependencies: ["Archives"], swiftSettings: strict),
  ] + archiveFuzzers,
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
