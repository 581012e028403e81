// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target of the house shares.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "rilis",
  products: [
    .executable(name: "rilis", targets: ["rilis"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(
      name: "CCompression",
      linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zstd")]),
    .systemLibrary(
      name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .target(name: "UnicodeText", dependencies: ["CICU"], swiftSettings: strict),
    .target(
      name: "Records", dependencies: ["UnicodeText"],
      resources: [.embedInCode("Schema/record-1.0.0.schema.json")], swiftSettings: strict),
    .target(name: "Articles", dependencies: ["CLibXML2", "UnicodeText"], swiftSettings: strict),
    .target(
      name: "Dictionaries", dependencies: ["UnicodeText", crypto],
      resources: [.copy("../../dictionaries")], swiftSettings: strict),
    .target(
      name: "Archives", dependencies: ["CCompression", "UnicodeText"], swiftSettings: strict),
    .target(
      name: "Extraction", dependencies: ["UnicodeText", "Articles", "Dictionaries", "Records"],
      swiftSettings: strict),
    .target(
      name: "Pipeline",
      dependencies: [
        "Archives", "Articles", "Dictionaries", "Extraction", "Records", "UnicodeText", crypto,
      ],
      swiftSettings: strict),
    .target(name: "Evaluation", dependencies: ["Records"], swiftSettings: strict),
    .target(
      name: "SearchIndex",
      dependencies: [
        "CHunspell", "UnicodeText", "Records", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      resources: [
        .embedInCode("Schema/tables.sql"), .embedInCode("Schema/derived.sql"),
        .embedInCode("Schema/indexes.sql"), .embedInCode("Schema/views.sql"),
        .embedInCode("Building/regions.tsv"), .embedInCode("Identity/name-variants.tsv"),
        .embedInCode("Identity/single-holder-offices.tsv"),
      ],
      swiftSettings: strict),
    .target(
      name: "WebServer",
      dependencies: [
        "SearchIndex", "Records", .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Logging", package: "swift-log"),
      ],
      resources: [
        .embedInCode("Templates"), .embedInCode("Texts/texts.tsv"),
        .embedInCode("Formats/openapi.json"), .embedInCode("Pictures/provinces.tsv"),
        .embedInCode("Pictures/pictures.css"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "rilis",
      dependencies: [
        "Evaluation", "Pipeline", "Archives", "Records", "Dictionaries", "SearchIndex",
        "UnicodeText", "WebServer", .product(name: "Logging", package: "swift-log"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Archives", "Articles", "Dictionaries", "Extraction", "Pipeline", "Records", "SearchIndex",
        "UnicodeText",
      ],
      path: "Benchmarks", exclude: ["make-warc"], swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "UnicodeTextTests", dependencies: ["UnicodeText"], swiftSettings: strict),
    .testTarget(
      name: "RecordsTests", dependencies: ["Records", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ArticlesTests", dependencies: ["Articles", "Dictionaries", "Pipeline", "UnicodeText"],
      swiftSettings: strict),
    .testTarget(
      name: "DictionariesTests", dependencies: ["Dictionaries", "UnicodeText"],
      swiftSettings: strict),
    .testTarget(
      name: "ArchivesTests", dependencies: ["Archives", "TestSupport"], exclude: ["Fuzzed"],
      swiftSettings: strict),
    .testTarget(
      name: "ExtractionTests",
      dependencies: [
        "Extraction", "Articles", "Dictionaries", "Pipeline", "Records", "TestSupport",
        "UnicodeText",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Pipeline", "Archives", "Articles", "Dictionaries", "Records", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Records"], swiftSettings: strict),
    .testTarget(
      name: "SearchIndexTests",
      dependencies: [
        "SearchIndex", "Records", "TestSupport", "UnicodeText",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WebServerTests",
      dependencies: [
        "WebServer", "SearchIndex", "Records", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Pictures/Golden"], swiftSettings: strict),
    .testTarget(
      name: "BenchmarksTests", dependencies: ["Benchmarks", "Records"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["rilis", "SearchIndex"], swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
