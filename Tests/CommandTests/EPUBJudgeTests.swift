import Foundation
import Testing

@Suite(
    "Independent judges of the EPUB", .enabled(if: RealEdition.hasJudges, "no judges: run make test"),
    .serialized)
struct EPUBJudgeTests {
    private static let judge = Run.package.appending(path: ".venv-test/lib")
    static let hasEPUBCheck =
        FileManager.default.enumerator(atPath: judge.path(percentEncoded: false))?
        .contains { ($0 as? String)?.hasSuffix("/epubcheck.jar") == true } ?? false

    @Test(
        "EPUBCheck 5, without an error or a warning",
        .enabled(if: hasEPUBCheck, "no EPUBCheck: run make test"))
    func epubCheck() async throws {
        let downloads = try await RealEdition.shared.output().appending(path: "site/downloads")
        let result = try Judge.run("check-epub.sh", downloads.appending(path: "boekje.epub"))
        #expect(result.code == 0, "\(result.output)\(result.errors)")
    }

    @Test("axe, on every chapter")
    func axe() async throws {
        let folder = try await Self.unzipped()
        defer { try? FileManager.default.removeItem(at: folder) }
        let documents = try RealEdition.files(in: folder, endingWith: ".xhtml")
        #expect(documents.count > 15)
        let result = try Judge.run("check-axe.py", folder)
        #expect(result.code == 0, "\(result.output)\(result.errors)")
    }

    @Test(
        "both of them do find what is wrong", .enabled(if: hasEPUBCheck, "no EPUBCheck: run make test"))
    func judgesCanFail() async throws {
        let folder = try await Self.unzipped()
        defer { try? FileManager.default.removeItem(at: folder) }
        let chapter = folder.appending(path: "EPUB/voorwoord.xhtml")
        let text = try String(contentsOf: chapter, encoding: .utf8)
        try Data(text.replacing("<h1 id=\"_titel\">", with: "<h1><img src=\"weg.png\"/>").utf8).write(
            to: chapter)
        #expect(try Judge.run("check-axe.py", folder).code != 0)
        let epub = folder.appending(path: "x.epub")
        let script = """
            import pathlib, sys, zipfile
            folder = pathlib.Path(sys.argv[1])
            with zipfile.ZipFile(folder / "x.epub", "w") as archive:
                for path in ["mimetype", "META-INF/container.xml", *(folder / "EPUB").rglob("*.*")]:
                    archive.write(folder / path, (folder / path).relative_to(folder))
            """
        _ = try Run.program(
            Run.package.appending(path: ".venv-test/bin/python"),
            ["-c", script, folder.path(percentEncoded: false)])
        let result = try Judge.run("check-epub.sh", epub)
        #expect(result.code != 0 && (result.output + result.errors).contains("voorwoord.xhtml"))
    }

    @Test("site, EPUB and PDF hold the same words of every chapter, the PDF without what is for screens")
    func sameWords() throws {
        let project = FileManager.default.temporaryDirectory.appending(
            path: "leren-words-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: project.appending(path: "templates"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: project) }
        for folder in ["content", "templates/booklet", "templates/partials"] {
            try FileManager.default.copyItem(
                at: Run.package.appending(path: folder), to: project.appending(path: folder))
        }
        // As typeset, but for what makes words hard to compare: pieces of words, running heads, an address that
        // breaks anywhere; larger pages make up for it.
        for name in [
            "booklet/booklet.typ", "booklet/chapter.typ", "booklet/layout.typ", "partials/house.typ",
        ] {
            try Self.edit(project.appending(path: "templates/" + name)) { text in
                text.replacing("hyphenate: true", with: "hyphenate: false")
                    .replacing("background: furniture(data.notice)", with: "background: none")
                    .replacing("short-address(item.address)", with: "none")
            }
        }
        try Self.edit(project.appending(path: "content/boekje.yml")) {
            $0.replacing("size: {width: 148, height: 210}", with: "size: {width: 200, height: 280}")
        }
        try Self.edit(project.appending(path: "content/artikelen/leercultuur/veilig-fouten-maken.md")) {
            $0 + "\n## Alleen op schermen {.online}\n\nZeventien pinguïns lezen mee.\n"
        }
        let output = project.appending(path: "output")
        let arguments = [
            "build", "--root", project.path(percentEncoded: false), "--date", "2026-11-20", "--only", "site",
            "--only", "booklet",
        ]
        let built = try Run.leren(arguments)
        try #require(built.code == 0, "\(built.errors)")
        let result = try Judge.run("same_words.py", [project, output])
        #expect(result.code == 0, "\(result.output)\(result.errors)")
        #expect(!result.output.contains(", 0 sections for screens"))
    }

    private static func edit(_ file: URL, _ change: (String) -> String) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = change(text)
        try #require(changed != text, "nothing to change in \(file.lastPathComponent)")
        try Data(changed.utf8).write(to: file)
    }

    /// The EPUB's files in a folder of their own.
    private static func unzipped() async throws -> URL {
        let epub = try await RealEdition.shared.output().appending(path: "site/downloads/boekje.epub")
        let folder = FileManager.default.temporaryDirectory.appending(path: "leren-epub-\(UUID().uuidString)")
        let result = try Run.program(
            URL(filePath: "/usr/bin/env"),
            [
                "python3", "-m", "zipfile", "-e", epub.path(percentEncoded: false),
                folder.path(percentEncoded: false),
            ])
        try #require(result.code == 0, "\(result.errors)")
        return folder
    }
}
