import Foundation
import Testing

@Suite("House rules")
struct StyleTests {
    /// Longer than 300 lines, and why that is better than two files.
    static let longFiles: [String: String] = [
        "Sources/Confidentiality/Secrets/OrdinaryWords+List.swift":
            "one list of words, not to be read in parts"
    ]

    private func templates() throws -> [Repository.File] {
        try Repository.files(below: "templates") { name in
            [".mustache", ".typ", ".svg"].contains { name.hasSuffix($0) }
        }
    }

    @Test("nothing in the sources can crash on input or escape the checks of the compiler")
    func escapes() throws {
        let found = try Repository.swiftFiles(below: "Sources").flatMap {
            $0.places(
                of: [
                    "try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)",
                    "@preconcurrency",
                ])
        }
        #expect(found == [])
    }

    @Test("tests do not force either")
    func testsDoNotForce() throws {
        let files = try Repository.swiftFiles(below: "Tests").filter { $0.room != "ArchitectureTests" }
        #expect(files.flatMap { $0.places(of: ["try! ", "as! "]) } == [])
    }

    @Test("a file has one main subject and at most 300 lines")
    func lengths() throws {
        let long = try Repository.swiftFiles(below: "Sources").filter { $0.lines.count > 301 }.map(\.path)
        #expect(Set(long) == Set(Self.longFiles.keys))
    }

    @Test("no file begins with a header, and none is called a manager, helper or utility")
    func names() throws {
        for file in try Repository.swiftFiles(below: "Sources") {
            #expect(!file.text.hasPrefix("//\n"), "\(file.path)")
            #expect(
                !["Manager.", "Helper.", "Util.", "Utils."].contains { file.path.contains($0) },
                "\(file.path)")
        }
    }

    // MARK: - Words

    @Test("the participant's word comes from site.yml: no template and no code writes it")
    func participantWord() throws {
        let files = try templates() + Repository.swiftFiles(below: "Sources")
        let found = files.flatMap { file in
            file.places(of: ["bibliothe"], ignoringCase: true) { line in
                // The folder of dossiers has that name on disk.
                line.replacing("vertrouwelijk/bibliotheken", with: "")
                    .range(of: "bibliothe", options: .caseInsensitive) != nil
            }
        }
        #expect(found == [])
    }

    @Test("words that promise too much are never printed")
    func promises() throws {
        let files = try templates() + Repository.swiftFiles(below: "Sources")
        let words = ["voldoet aan", "AVG-proof", "anoniem", "gecertificeerd"]
        #expect(files.flatMap { $0.places(of: words, ignoringCase: true) } == [])
    }

    @Test("no template and no picture has a style attribute or a script")
    func styles() throws {
        let words = [" style=", "\tstyle=", "\"style=", " onclick=", " onload=", " onerror=", "<script"]
        let files = try templates().filter { !$0.path.hasSuffix(".typ") }
        #expect(files.flatMap { $0.places(of: words, ignoringCase: true) } == [])
    }

    @Test("no file that is shared names a folder of somebody's machine")
    func machines() throws {
        let endings = [
            ".swift", ".mustache", ".typ", ".css", ".svg", ".yml", ".md", ".csv", ".py", ".sh", ".json",
        ]
        let folders = ["/home/", "/Users/", "/root/", "/tmp/", "/work/"]
        for folder in ["Sources", "Tests", "templates", "content"] {
            let files = try Repository.files(below: folder) { name in endings.contains { name.hasSuffix($0) }
            }
            let naming = files.filter { file in folders.contains { file.text.range(of: $0) != nil } }
            #expect(naming.map(\.path).filter { !$0.hasPrefix("Tests/ArchitectureTests/") } == [])
        }
    }
}
