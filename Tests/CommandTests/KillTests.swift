import Foundation
import Testing

/// Linux's tool that lets a system call fail, or kills whoever makes it.
enum Strace {
    static let program = URL(filePath: "/usr/bin/strace")
    static let isThere = FileManager.default.isExecutableFile(atPath: program.path(percentEncoded: false))
}

/// Runs commands that write under `content/`, kills them at one system call after another, and looks what is left.
@Suite(
    "A command that is killed", .enabled(if: Strace.isThere, "no strace: run make test"), .serialized)
struct KillTests {
    private let folder: URL
    private var root: URL { folder.appending(path: "project") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "leren-kill-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(
            """
            id,submitdate,Rol,klimaat-1,klimaat-2,tijd-1,tijd-2
            1,2026-03-05,medewerker,3,4,2,2
            2,2026-03-05,medewerker,3,4,2,2

            """.utf8
        ).write(to: folder.appending(path: "antwoorden.csv"))
        try Data("naam,medewerkers,leidinggevenden\nOostwerf,12,2\nWestwerf,14,3\nNoordwerf,33,4\n".utf8)
            .write(
                to: folder.appending(path: "lijst.csv"))
    }

    private func fresh() throws {
        try? FileManager.default.removeItem(at: root)
        try FileManager.default.copyItem(at: Run.package.appending(path: "Tests/Fixtures/valid"), to: root)
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    /// Every file of the content with what is in it; row keys and salts differ from run to run.
    private func state() throws -> [String: String] {
        var state: [String: String] = [:]
        let base = root.appending(path: "content")
        for case let path as String in FileManager.default.enumerator(
            atPath: base.path(percentEncoded: false)) ?? .init()
        {
            let url = base.appending(path: path)
            guard (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true else {
                continue
            }
            state[path] = try String(contentsOf: url, encoding: .utf8)
                .replacing(#/(salt: ).*|(x-)[0-9a-f]{12}/#) { "\($0.output.1 ?? $0.output.2 ?? "")*" }
        }
        return state
    }

    private static let commands: [[String]] = [
        ["forget", "2026"],
        [
            "import", "answers", "antwoorden.csv", "--measurement", "2026", "--library", "noordwerf", "--as",
            "x",
        ],
        ["import", "libraries", "lijst.csv"],
        ["freeze", "--date", "2026-05-01"],
    ]

    private func arguments(_ command: [String]) -> [String] {
        command.map { $0.hasSuffix(".csv") ? path($0) : $0 } + ["--root", path("project")]
    }

    @Test(
        "has changed nothing, or the next command finishes it, and nothing of ours is left",
        arguments: commands, ["rename", "unlink", "write", "mkdir"])
    func killed(command: [String], call: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try fresh()
        let old = try state()
        let whole = try Run.leren(arguments(command))
        try #require(whole.code == 0, "\(whole.errors)")
        let new = try state()
        try #require(old != new)
        for number in 1...200 {
            try fresh()
            let inject = "inject=\(call):signal=KILL:when=\(number)"
            let killed = try Run.program(
                Strace.program,
                ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", inject]
                    + [Run.executable.path(percentEncoded: false)] + arguments(command))
            // It made fewer calls than that.
            guard killed.code == 9 || killed.code == 137 else { break }
            _ = try Run.leren("data", "scores", "--root", path("project"))
            let found = try state()
            #expect(found == old || found == new, "\(call) \(number): \(found.keys.sorted())")
        }
    }

    @Test("does not take its lock along: the next one waits for nobody")
    func lock() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try fresh()
        let vertrouwelijk = root.appending(path: "content/vertrouwelijk/.leren-lock")
        try Data("1\nelders\n2026-05-01T10:00:00Z\n\n".utf8).write(to: vertrouwelijk)
        #expect(try Run.leren(arguments(["forget", "2026"])).code == 0)
        #expect(!FileManager.default.fileExists(atPath: vertrouwelijk.path(percentEncoded: false)))
    }

    @Test("two imports at once are both there", arguments: [true, false])
    func two(hasLocks: Bool) async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let strace = hasLocks ? [] : ["-f", "-qq", "-o", "/dev/null", "-e", "inject=flock:error=ENOLCK"]
        for _ in 0..<4 {
            try fresh()
            let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
                for (name, participant) in [("aaa", "noordwerf"), ("bbb", "zuidwerf")] {
                    let command = arguments([
                        "import", "answers", "antwoorden.csv", "--measurement", "2026", "--library",
                        participant, "--as", name,
                    ])
                    group.addTask {
                        hasLocks
                            ? try Run.leren(command).code
                            : try Run.program(
                                Strace.program,
                                strace + [Run.executable.path(percentEncoded: false)] + command
                            ).code
                    }
                }
                var codes: [Int32] = []
                for try await code in group { codes.append(code) }
                return codes
            }
            #expect(codes == [0, 0])
            let rows = try state()["vertrouwelijk/metingen/2026.csv"] ?? ""
            #expect(rows.contains("aaa-") && rows.contains("bbb-"))
            let names = try FileManager.default.contentsOfDirectory(
                atPath: path("project/content/vertrouwelijk"))
            #expect(!names.contains { $0.hasPrefix(".") }, "\(names)")
        }
    }
}

/// Breaks a run off as somebody at a terminal does.
@Suite("A run that is broken off")
struct InterruptionTests {
    @Test("clears what is its own, says so and ends as a shell expects", arguments: ["INT", "TERM"])
    func ends(name: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "leren-break-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Run.package.appending(path: "Tests/Fixtures/valid"), to: folder.appending(path: "project"))
        // Another build holds the output, so that this one is surely waiting when the signal comes.
        let script = """
            cd "$1"
            exec 9>.uit.leren-lock; flock 9
            (exec 9>&-; exec "$0" build --root project --output uit --lang en --only site 2>errors) & run=$!
            sleep 1; kill -\(name) $run; wait $run
            """
        let result = try Run.program(
            URL(filePath: "/bin/bash"),
            ["-c", script, Run.executable.path(percentEncoded: false), folder.path(percentEncoded: false)],
            environment: ["LEREN_HOME": Run.package.path(percentEncoded: false)])
        #expect(result.code == (name == "INT" ? 130 : 143))
        let said = try String(contentsOf: folder.appending(path: "errors"), encoding: .utf8)
        #expect(said.contains("the last edition is still there"), "\(said)")
    }
}
