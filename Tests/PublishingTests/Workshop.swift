import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

/// A copy of the small valid project in a folder of its own, to build and to break.
struct Workshop {
    let root: URL
    let output: URL
    private let homes: [URL]?

    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let fixtures = package.appending(path: "Tests/Fixtures")

    /// Whether there is a typesetter to make PDFs with.
    static let hasTypesetter = FileManager.default.isExecutableFile(
        atPath: package.appending(path: ".venv/bin/python").path(percentEncoded: false))

    /// - Parameter homes: where to look for templates and tools; the package when absent.
    init(homes: [URL]? = nil) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "leren-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        root = folder.appending(path: "project")
        output = folder.appending(path: "output")
        self.homes = homes ?? [Self.package]
        try FileManager.default.copyItem(at: Self.fixtures.appending(path: "valid"), to: root)
    }

    /// Removes everything again.
    func close() { try? FileManager.default.removeItem(at: root.deletingLastPathComponent()) }

    var project: Project { Project(root: root, output: output, homes: homes) }

    /// Builds as on 1 May 2026.
    func build(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildResult {
        var options = BuildOptions(today: try CalendarDate("2026-05-01"))
        change(&options)
        return await Publishing.build(project, options)
    }

    // MARK: - Changing the project

    func write(_ text: String, to path: String) throws {
        let url = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Replaces words in a file that must hold them.
    func replace(_ words: String, with other: String, in path: String) throws {
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        try #require(text.contains(words))
        try write(text.replacing(words, with: other), to: path)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

    // MARK: - Looking at the output

    /// Every file of the output with its bytes and its time.
    func published() throws -> [String: Published] {
        var files: [String: Published] = [:]
        let base = output.path(percentEncoded: false)
        for case let name as String in FileManager.default.enumerator(atPath: base) ?? .init() {
            let url = output.appending(path: name)
            let values = try url.resourceValues(forKeys: [.isRegularFileKey, .contentModificationDateKey])
            guard values.isRegularFile == true else { continue }
            files[name] = Published(bytes: try Data(contentsOf: url), time: values.contentModificationDate)
        }
        return files
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: output.appending(path: path), encoding: .utf8)
    }
}

/// A file of the output.
struct Published: Equatable {
    let bytes: Data
    let time: Date?
}

extension BuildResult {
    var identifiers: [String] {
        log.diagnostics.filter { $0.severity == .error }.map(\.identifier)
    }
}
