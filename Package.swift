// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "frise",
  products: [
    .executable(name: "frise", targets: ["frise"]),
    .library(name: "EDTF", targets: ["EDTF"]),
    .library(name: "TimelineModel", targets: ["TimelineModel"]),
    .library(name: "TextImport", targets: ["TextImport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Leaves.
    .target(name: "EDTF"),
    .target(name: "TerminalUI"),
    .target(name: "CResources"),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CAllocations"),
    // The library: text → importer → model.
    .target(name: "TimelineModel", dependencies: ["EDTF"]),
    .target(name: "TextImport", dependencies: ["TimelineModel", "EDTF", "CResources"]),
    // The screen.
    .target(name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses"]),
    .target(name: "TimelineBrowser", dependencies: ["TimelineModel", "EDTF", "TerminalUI"]),
    // The programs.
    .executableTarget(
      name: "frise",
      dependencies: [
        "EDTF", "TimelineModel", "TextImport", "TerminalUI", "NcursesTerminal", "TimelineBrowser",
        "CResources",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "frise-benchmark",
      dependencies: [
        "CAllocations", "CResources", "EDTF", "NcursesTerminal", "TerminalUI", "TextImport",
        "TimelineModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/benchmark"),
    // Tests, one target a module.
    .testTarget(name: "CResourcesTests", dependencies: ["CResources"]),
    .testTarget(name: "EDTFTests", dependencies: ["EDTF", "SeededRandom"]),
    .testTarget(
      name: "TimelineModelTests", dependencies: ["TimelineModel", "EDTF", "SeededRandom"]),
    .testTarget(
      name: "TextImportTests",
      dependencies: ["TextImport", "TimelineModel", "EDTF", "HostileTexts", "SeededRandom"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: [
        "NcursesTerminal", "CNcurses", "TerminalUI", "PseudoTerminal", "TerminalProbe",
      ]),
    .testTarget(
      name: "TimelineBrowserTests",
      dependencies: ["TimelineBrowser", "TimelineModel", "TerminalUI", "EDTF"]),
    .testTarget(
      name: "friseTests",
      dependencies: [
        "frise", "EDTF", "TextImport", "TimelineBrowser", "TimelineModel", "PseudoTerminal",
      ]),
    // What several tests need: random numbers, damaged texts, a terminal in memory, programs to
    // try. `swift run` does not build them and thus needs no libvterm.
    .target(
      name: "CVTerm", path: "Tests/CVTerm", linkerSettings: [.linkedLibrary("vterm")]),
    .target(name: "SeededRandom", path: "Tests/SeededRandom"),
    .target(
      name: "HostileTexts",
      dependencies: ["CResources", "EDTF", "SeededRandom", "TextImport", "TimelineModel"],
      path: "Tests/HostileTexts"),
    .target(name: "PseudoTerminal", dependencies: ["CVTerm"], path: "Tests/PseudoTerminal"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["NcursesTerminal", "TerminalUI"],
      path: "Tests/TerminalProbe"),
    .executableTarget(
      name: "TaggerEndurance", dependencies: ["HostileTexts", "TextImport"],
      path: "Tests/TaggerEndurance"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin, .binary].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .enableUpcomingFeature("InferIsolatedConformances"),
      .treatAllWarnings(as: .error),
    ]
}
