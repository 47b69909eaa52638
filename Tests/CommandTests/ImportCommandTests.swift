import Foundation
import Testing

@Suite("leren import")
struct ImportCommandTests {
    private static let python = Run.package.appending(path: ".venv-test/bin/python")
    static let canMakeWorkbooks =
        (try? Run.program(python, ["-c", "import openpyxl"]))?.code == 0

    /// Runs a command and prints the most memory it held, in kilobytes, on a last line.
    private static let measuring = """
        import resource, subprocess, sys
        code = subprocess.run(sys.argv[1:]).returncode
        print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
        sys.exit(code)
        """

    /// A copy of the small valid project.
    private func project() throws -> URL {
        let root = FileManager.default.temporaryDirectory.appending(path: "leren-test-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Run.package.appending(path: "Tests/Fixtures/valid"), to: root)
        return root
    }

    @Test("a workbook that unpacks to a gigabyte stops below half of one", .enabled(if: canMakeWorkbooks))
    func bomb() throws {
        let root = try project()
        defer { try? FileManager.default.removeItem(at: root) }
        let recipe = Run.package.appending(path: "Tests/Fixtures/imports/workbook-bomb/export.xlsx.json")
        let script = Run.package.appending(path: "Tests/Checks/make-workbook.py")
        let bomb = root.appending(path: "export.xlsx")
        let made = try Run.program(
            Self.python, [script, recipe, bomb].map { $0.path(percentEncoded: false) })
        #expect(made.code == 0)
        let result = try Run.program(
            Self.python,
            [
                "-c", Self.measuring, Run.executable.path(percentEncoded: false), "import", "answers",
                bomb.path(percentEncoded: false), "--measurement", "2026", "--lang", "en", "--root",
                root.path(percentEncoded: false),
            ])
        #expect(result.code == 1)
        #expect(result.errors.contains("error[table-too-large]"))
        let kilobytes = try #require(
            result.output.split(separator: "\n").last.flatMap { Int($0) }, "\(result.output)")
        #expect(kilobytes < 500_000)
    }

    @Test("no line of an export is shown, wherever it lies")
    func excerpts() throws {
        let root = try project()
        defer { try? FileManager.default.removeItem(at: root) }
        let file = root.appending(path: "export.csv")
        try Data("id,Naam,rol,klimaat-1,klimaat-2,tijd-1,tijd-2\n1,Jantje Geheim,medewerker,8,1,1,1\n".utf8)
            .write(to: file)
        let result = try Run.leren(
            "import", "answers", file.path(percentEncoded: false), "--measurement", "2026", "--library",
            "noordwerf", "--lang", "en", "--root", root.path(percentEncoded: false))
        #expect(result.code == 1 && result.errors.contains("error[off-the-scale]"))
        #expect(!(result.output + result.errors).contains("Jantje"))
    }
}
