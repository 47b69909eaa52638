import Foundation
import Testing

/// What imports what: the drawing of the house, held against the `import` lines of every file.
@Suite("The house")
struct ImportTests {
    /// Our own rooms that each room may enter.
    static let rooms: [String: Set<String>] = [
        "Diagnostics": [],
        "Markdown": ["Diagnostics", "CArena", "CCMark"],
        "Advice": ["Diagnostics"],
        "Content": ["Markdown", "Advice", "Diagnostics", "CXML", "CZip"],
        "Confidentiality": ["Content", "Markdown", "Diagnostics"],
        "Composition": ["Content", "Advice", "Markdown", "Diagnostics"],
        "Rendering": ["Composition", "Advice", "Markdown", "Diagnostics"],
        "Publishing": [
            "CExchange", "CZip", "Confidentiality", "Rendering", "Composition", "Content", "Advice",
            "Markdown", "Diagnostics",
        ],
        "leren": ["Publishing", "Markdown", "Diagnostics"],
    ]

    /// What each room may use of others.
    static let parts: [String: Set<String>] = [
        "Diagnostics": ["Foundation"],
        "Markdown": ["Foundation"],
        "Advice": ["Foundation"],
        // An archive is freed, and a number is written, with the C library.
        "Content": ["Foundation", "Glibc", "Darwin", "Musl", "Yams"],
        "Confidentiality": ["Foundation"],
        "Composition": [],
        "Rendering": ["Foundation", "Mustache"],
        "Publishing": [
            "Foundation", "Crypto", "Subprocess", "Synchronization", "SystemPackage", "System", "Glibc",
            "Darwin", "Musl",
        ],
        "leren": ["ArgumentParser", "Foundation", "Glibc", "Darwin", "Musl"],
    ]

    /// Parts that only a few files may touch, because they are hard to use well.
    static let owners: [String: Set<String>] = [
        "CZip": [
            "Sources/Content/Tables/ZipArchive.swift", "Sources/Publishing/EPUB/ZipWriter.swift",
        ],
        "CXML": ["Sources/Content/Tables/PushParser.swift"],
        "CArena": ["Sources/Markdown/Parsing/CMarkDocument.swift"],
        "CCMark": ["Sources/Markdown/Parsing/CMarkDocument.swift"],
        "Yams": ["Sources/Content/YAML/YAMLReader.swift"],
        "Mustache": ["Sources/Rendering/Templates/TemplateSet.swift"],
    ]

    @Test("every file imports only what its room may know")
    func rooms() throws {
        for file in try Repository.swiftFiles(below: "Sources") {
            let room = file.room
            let allowed = try #require(
                Self.rooms[room], "\(file.path): the room '\(room)' is not in the drawing"
            )
            .union(Self.parts[room] ?? [])
            for module in file.imports {
                #expect(allowed.contains(module), "\(file.path) imports \(module)")
            }
        }
    }

    @Test("every room in the drawing is there")
    func drawing() throws {
        let rooms = Set(try Repository.swiftFiles(below: "Sources").map(\.room))
        #expect(rooms == Set(Self.rooms.keys))
    }

    @Test("a part that is hard to use well has one owner")
    func owners() throws {
        let files = try Repository.swiftFiles(below: "Sources")
        for (module, owners) in Self.owners {
            let users = Set(files.filter { $0.imports.contains(module) }.map(\.path))
            #expect(users == owners, "\(module)")
        }
        for module in ["Crypto", "Subprocess"] {
            let users = Set(files.filter { $0.imports.contains(module) }.map(\.room))
            #expect(users == ["Publishing"], "\(module)")
        }
    }

    @Test("Foundation is asked only where a room has a reason")
    func foundation() throws {
        let users = try Repository.swiftFiles(below: "Sources").filter { $0.imports.contains("Foundation") }
            .filter { !["Publishing", "leren"].contains($0.room) }.map(\.path).sorted()
        #expect(
            users == [
                // JSON in and out.
                "Sources/Advice/Branch/FrozenJSON.swift",
                // Decompositions of letters, JSON.
                "Sources/Confidentiality/Folding/LetterFolding.swift",
                "Sources/Confidentiality/Texts/TypesetText.swift",
                "Sources/Content/Files/DiskFiles.swift",
                // What the system says of a file.
                "Sources/Content/Files/FileStatus.swift",
                "Sources/Content/Files/FolderWalk.swift",
                // Percent-encoding.
                "Sources/Content/Values/ContentLink.swift",
                "Sources/Diagnostics/JSONPrinter.swift",
                // Letters without their accents.
                "Sources/Markdown/Outline/HeadingIDs.swift",
                // `NSNull`, which ends Mustache's search for a name.
                "Sources/Rendering/Pages/MustacheValues.swift",
                // Base64 of fonts inside an advice.
                "Sources/Rendering/Pages/WebFonts.swift",
                "Sources/Rendering/Typesetting/TypstData.swift",
            ])
    }
}
