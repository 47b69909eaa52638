import Foundation
import Testing

/// Builds on disks that cannot do what a usual one can: `strace` lets the calls fail.
@Suite("A disk that cannot do everything", .enabled(if: Strace.isThere, "no strace: run make test"))
struct DiskTests {
    private let folder: URL
    private var output: URL { folder.appending(path: "uit") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "leren-disk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Run.package.appending(path: "Tests/Fixtures/valid"), to: folder.appending(path: "project"))
    }

    private func close() { try? FileManager.default.removeItem(at: folder) }

    private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    private func build(_ faults: [String] = []) throws -> Run.Result {
        let command = [
            Run.executable.path(percentEncoded: false), "build", "--only", "site", "--root", path("project"),
            "--output", path("uit"), "--lang", "nl", "-v",
        ]
        return try Run.program(
            faults.isEmpty ? Run.executable : Strace.program,
            (faults.isEmpty
                ? [] : ["-f", "-qq", "-o", "/dev/null"] + faults.flatMap { ["-e", "inject=\($0)"] })
                + (faults.isEmpty ? Array(command.dropFirst()) : command),
            environment: ["LEREN_HOME": Run.package.path(percentEncoded: false)])
    }

    /// A first edition, a file of somebody else beside it, and a change in an article.
    private func prepare() throws {
        try #require(build().code == 0)
        try Data("van mij".utf8).write(to: output.appending(path: "LEESMIJ.txt"))
        let article = folder.appending(path: "project/content/artikelen/leren/vragen.md")
        let text = try String(contentsOf: article, encoding: .utf8)
        try Data((text + "\nEen nieuwe zin.\n").utf8).write(to: article)
    }

    private func expectNewEdition() throws {
        let page = try String(
            contentsOf: output.appending(path: "site/artikelen/leren/vragen.html"), encoding: .utf8)
        #expect(page.contains("Een nieuwe zin."))
        #expect(try String(contentsOf: output.appending(path: "LEESMIJ.txt"), encoding: .utf8) == "van mij")
        let beside = try FileManager.default.contentsOfDirectory(atPath: path(""))
        #expect(beside.sorted() == ["project", "uit"])
        let inside = try FileManager.default.contentsOfDirectory(atPath: path("uit"))
        #expect(
            Set(inside).isSubset(of: [".leren-edition", "LEESMIJ.txt", "site", "intern", "adviezen"]),
            "\(inside)")
    }

    @Test(
        "gets the new edition all the same, and a note says how",
        arguments: [
            (["renameat2:error=EINVAL"], "published-by-renaming"),
            (["renameat2:error=ENOSYS"], "published-by-renaming"),
            // A mount point: it can be neither exchanged nor renamed.
            (["renameat2:error=EBUSY", "rename:error=EBUSY:when=2"], "published-in-place"),
            (["flock:error=ENOLCK"], ""), (["flock:error=EOPNOTSUPP"], ""),
            (["chmod:error=EPERM", "fchmod:error=EPERM"], ""),
        ])
    func refused(faults: [String], note: String) throws {
        defer { close() }
        try prepare()
        let result = try build(faults)
        #expect(result.code == 0, "\(result.errors)")
        #expect(note.isEmpty || result.errors.contains("note[\(note)]"), "\(result.errors)")
        try expectNewEdition()
    }

    @Test("holds the old edition or the new one after a kill between its steps", arguments: 1...6)
    func killed(number: Int) throws {
        defer { close() }
        try prepare()
        _ = try build(["renameat2:error=EINVAL", "rename:signal=KILL:when=\(number)"])
        #expect(try build().code == 0)
        try expectNewEdition()
    }

    @Test("is named when it refuses, without the words of programmers")
    func full() throws {
        defer { close() }
        try prepare()
        let result = try build(["renameat2:error=ENOSPC"])
        #expect(result.code == 1)
        #expect(result.errors.contains("schrijven lukt niet: de schijf is vol ("), "\(result.errors)")
        #expect(!result.errors.contains("Cocoa") && !result.errors.contains("exchange"))
    }
}
