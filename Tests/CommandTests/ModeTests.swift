import Foundation
import Testing

@Suite("Who may read what")
struct ModeTests {
    private let folder: URL
    private var root: URL { folder.appending(path: "project") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "leren-modes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Run.package.appending(path: "Tests/Fixtures/valid"), to: root)
    }

    private func close() { try? FileManager.default.removeItem(at: folder) }

    private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    private func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
    }

    private func setMode(_ mode: Int, _ name: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
    }

    private func leren(_ arguments: String..., umask: String = "022") throws -> Run.Result {
        try Run.program(
            URL(filePath: "/bin/sh"),
            ["-c", "umask \(umask); exec \"$0\" \"$@\"", Run.executable.path(percentEncoded: false)]
                + arguments
                + ["--root", path("project"), "--lang", "en"],
            environment: ["LEREN_HOME": Run.package.path(percentEncoded: false)])
    }

    /// Everything below a folder of the output with its rights.
    private func modes(below name: String) throws -> [(path: String, isFolder: Bool, mode: Int)] {
        let base = root.appending(path: name)
        return try (FileManager.default.subpathsOfDirectory(atPath: base.path(percentEncoded: false)) + [""])
            .map {
                let facts = try FileManager.default.attributesOfItem(
                    atPath: base.appending(path: $0).path(percentEncoded: false))
                return (
                    $0, facts[.type] as? FileAttributeType == .typeDirectory,
                    facts[.posixPermissions] as? Int ?? -1
                )
            }
    }

    @Test(
        "public folders are open and confidential ones closed, whatever the umask",
        arguments: ["000", "022", "027", "077"])
    func umasks(umask: String) throws {
        defer { close() }
        let result = try leren("build", "--output", path("project/een/twee/output"), umask: umask)
        try #require(result.code != 1, "\(result.errors)")
        for (path, isFolder, mode) in try modes(below: "een/twee/output/site") {
            #expect(mode == (isFolder ? 0o755 : 0o644), "\(path)")
        }
        for name in ["adviezen", "intern"] {
            for (path, isFolder, mode) in try modes(below: "een/twee/output/\(name)") {
                #expect(mode == (isFolder ? 0o700 : 0o600), "\(name)/\(path)")
            }
        }
        #expect(try mode("project/een/twee/output/.leren-edition") == 0o600)
        for name in ["een", "een/twee", "een/twee/output"] { #expect(try mode("project/\(name)") == 0o755) }
    }

    @Test("a list of participants that an earlier version left open is closed")
    func openList() throws {
        defer { close() }
        #expect(try leren("build", "--only", "site", "--output", path("uit")).code == 0)
        try setMode(0o644, "uit/.leren-edition")
        #expect(try leren("build", "--only", "site", "--output", path("uit")).code == 0)
        #expect(try mode("uit/.leren-edition") == 0o600)
    }

    @Test("folders that are not ours keep their rights")
    func foreign() throws {
        defer { close() }
        try FileManager.default.createDirectory(atPath: path("uit"), withIntermediateDirectories: true)
        try setMode(0o750, "uit")
        #expect(try leren("build", "--only", "site", "--output", path("uit")).code == 0)
        try FileManager.default.createDirectory(
            atPath: path("uit/van mij"), withIntermediateDirectories: true)
        try Data("x".utf8).write(to: folder.appending(path: "uit/van mij/x.txt"))
        try setMode(0o711, "uit/van mij")
        try setMode(0o640, "uit/van mij/x.txt")
        try setMode(0o750, "project/content/vertrouwelijk")
        #expect(try leren("build", "--only", "site", "--output", path("uit")).code == 0)
        #expect(try leren("forget", "2026").code == 0)
        #expect(try mode("uit") == 0o750)
        #expect(try mode("uit/van mij") == 0o711 && mode("uit/van mij/x.txt") == 0o640)
        #expect(try mode("project/content/vertrouwelijk") == 0o750)
        #expect(try mode("project/content/vertrouwelijk/scores") == 0o700)
    }

    @Test("a confidential folder that others may read is a warning with the command that closes it")
    func open() throws {
        defer { close() }
        try setMode(0o755, "project/content/vertrouwelijk")
        #expect(try !leren("check", "--only", "site").errors.contains("confidential-folder-open"))
        let description = root.appending(path: "content/vertrouwelijk/metingen/2026.yml")
        let text = try String(contentsOf: description, encoding: .utf8)
        try Data(text.replacing("invented: true\n", with: "").utf8).write(to: description)
        let warned = try leren("check", "--only", "site").errors
        #expect(warned.contains("content/vertrouwelijk:1:1: warning[confidential-folder-open]"), "\(warned)")
        let command = try #require(warned.split(separator: "close it: ").last?.split(separator: "\n").first)
        #expect(try Run.program(URL(filePath: "/bin/sh"), ["-c", String(command)]).code == 0)
        #expect(try !leren("check", "--only", "site").errors.contains("confidential-folder-open"))
        #expect(try mode("project/content/vertrouwelijk/metingen/2026.csv") == 0o600)
    }

    @Test("one's own folder is not taken for the output, nor what is around it")
    func home() throws {
        defer { close() }
        let home = folder.appending(path: "thuis/ik")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        for output in [home, home.deletingLastPathComponent(), folder.appending(path: "~")] {
            let result = try Run.leren(
                [
                    "build", "--only", "site", "--root", path("project"), "--output",
                    output.path(percentEncoded: false),
                ],
                environment: [
                    "LEREN_HOME": Run.package.path(percentEncoded: false),
                    "HOME": home.path(percentEncoded: false),
                ])
            #expect(
                result.code == 1 && result.errors.contains("output-is-home"), "\(output) \(result.errors)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: path("thuis")) == ["ik"])
    }

    @Test("a check leaves nothing, and clears what a killed one left")
    func check() throws {
        defer { close() }
        let left = root.appending(path: ".leren/check-1-ABC.staging/adviezen/noordwerf")
        try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: left.appending(path: "advies.pdf"))
        let temporary = path("tmp")
        try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
        let result = try Run.leren(
            ["check", "--root", path("project")],
            environment: ["LEREN_HOME": Run.package.path(percentEncoded: false), "TMPDIR": temporary])
        #expect(result.code != 1, "\(result.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: path("project/.leren")).isEmpty)
        #expect(try mode("project/.leren") == 0o700)
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: temporary).allSatisfy {
                !$0.contains("advies")
            })
    }
}
