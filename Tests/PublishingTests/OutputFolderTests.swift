import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("The output folder")
struct OutputFolderTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "leren-test-\(UUID().uuidString)")

    private func objection(to path: String) throws -> String? {
        let project = folder.appending(path: "project")
        try FileManager.default.createDirectory(
            at: project.appending(path: "content"), withIntermediateDirectories: true)
        let url = path.hasPrefix("/") ? URL(filePath: path) : project.appending(path: path)
        return OutputFolder(url).objection(for: project)?.identifier
    }

    @Test("may be absent, empty, or hold nothing but a README and dot files")
    func accepted() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try objection(to: "output") == nil)
        let output = folder.appending(path: "project/output")
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        #expect(try objection(to: "output") == nil)
        try Data().write(to: output.appending(path: "README.md"))
        try Data().write(to: output.appending(path: ".gitkeep"))
        #expect(try objection(to: "output") == nil)
    }

    @Test("is refused when it holds something the build did not make")
    func foreign() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appending(path: "project/output")
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        try Data().write(to: output.appending(path: "vakantiefoto.jpg"))
        #expect(try objection(to: "output") == "output-not-ours")
    }

    @Test(
        "cannot be the source, a folder around it or a folder in it",
        arguments: [".", "content", "content/uit", "..", "/"])
    func source(path: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try objection(to: path) == "output-is-source")
    }
}
