// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of ours: what it may import is listed here and held by `ArchitectureTests`.
func room(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources,
        swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "leren",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "leren", targets: ["leren"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CZip", pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(
            name: "CXML", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "CExchange"),
        .target(name: "CArena", dependencies: ["CCMark"]),
        room("Diagnostics", []),
        room("Markdown", ["CArena", "CCMark", "Diagnostics"]),
        room("Advice", ["Diagnostics"]),
        room(
            "Content",
            ["CXML", "CZip", "Markdown", "Advice", "Diagnostics", .product(name: "Yams", package: "Yams")]),
        room("Confidentiality", ["Content", "Markdown", "Diagnostics"]),
        room("Composition", ["Content", "Advice", "Markdown", "Diagnostics"]),
        room(
            "Rendering",
            [
                "Composition", "Advice", "Markdown", "Diagnostics",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        room(
            "Publishing",
            [
                "CExchange", "CZip", "Confidentiality", "Rendering", "Composition", "Content", "Advice",
                "Markdown",
                "Diagnostics",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(
                    name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
            ],
            exclude: ["Resources/fonts.py", "Resources/requirements.txt"],
            resources: [
                .copy("Resources/typeset.py"), .copy("Resources/press.py"), .copy("Resources/pdftext.py"),
            ]),
        .executableTarget(
            name: "leren",
            dependencies: [
                "Publishing", "Markdown", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "leren-bench", dependencies: ["CCMark", "Markdown"], path: "Tests/Bench",
            swiftSettings: settings),
        .target(
            name: "Invented", dependencies: ["Advice", .product(name: "Yams", package: "Yams")],
            path: "Tests/Invented/Branch", swiftSettings: settings),
        .executableTarget(
            name: "leren-invent",
            dependencies: [
                "Invented", "Content", "Advice", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Invented/Command", swiftSettings: settings),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("MarkdownTests", ["Markdown", "Diagnostics"]),
        tests("AdviceTests", ["Advice", "Diagnostics"]),
        tests("SurveyTests", ["Content", "Advice", "Diagnostics"]),
        tests("ContentTests", ["Content", "Advice", "Markdown", "Diagnostics"]),
        tests("CompositionTests", ["Composition", "Content", "Advice", "Markdown", "Diagnostics"]),
        tests("ConfidentialityTests", ["Confidentiality", "Content", "Markdown", "Diagnostics"]),
        tests(
            "RenderingTests", ["Rendering", "Composition", "Content", "Advice", "Markdown", "Diagnostics"]),
        tests("ArchitectureTests", []),
        tests("PublishingTests", ["Publishing", "Content", "Advice", "Diagnostics"]),
        tests("CommandTests", ["leren", "leren-invent"]),
        tests("InventedTests", ["Invented", "Content", "Advice", "Diagnostics"]),
    ]
)
