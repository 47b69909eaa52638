import Foundation
import Testing

@Suite(
    "A machine with Python of its own",
    .enabled(
        if: FileManager.default.isExecutableFile(
            atPath: Run.package.appending(path: ".venv/bin/python").path(percentEncoded: false)),
        "no typesetter: run make"))
struct ForeignPythonTests {
    @Test("press files are made with our worker, whatever PYTHONPATH, PYTHONHOME and the working folder hold")
    func isolated() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "leren-python-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let (root, foreign) = (folder.appending(path: "project"), folder.appending(path: "foreign"))
        try FileManager.default.createDirectory(at: foreign, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Run.package.appending(path: "Tests/Fixtures/valid"), to: root)
        // Each of these would end the worker where it is imported.
        for module in ["press", "typst", "json", "pikepdf", "sitecustomize"] {
            try Data("raise SystemExit('foreign module')\n".utf8).write(
                to: foreign.appending(path: "\(module).py"))
        }
        let path = foreign.path(percentEncoded: false)
        let result = try Run.program(
            URL(filePath: "/bin/sh"),
            [
                "-c",
                "cd '\(path)' && exec '\(Run.executable.path(percentEncoded: false))' build --only booklet "
                    + "--date 2026-05-01 --root '\(root.path(percentEncoded: false))'",
            ],
            environment: [
                "PYTHONPATH": path, "PYTHONHOME": path, "PYTHONSTARTUP": path + "/press.py",
                "LEREN_HOME": Run.package.path(percentEncoded: false),
            ])
        #expect(result.code == 0, "\(result.errors)")
        let made = root.appending(path: "output/drukwerk")
        #expect(FileManager.default.fileExists(atPath: made.path(percentEncoded: false)))
    }
}
