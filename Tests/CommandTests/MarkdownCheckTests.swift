import Foundation
import Testing

@Suite("Markdown through the executable")
struct MarkdownCheckTests {
    @Test(
        "what is written as Typst compiles and shows the same words, for all of our content",
        .enabled(if: RealEdition.hasTypesetter, "no typesetter: run make"))
    func sameWords() throws {
        let own = Self.markdown(below: Run.package.appending(path: "content"))
        try #require(own.count > 30)
        try expectSameWords(in: own)
    }

    @Test(
        "and for at least 300 files that others wrote, of which less than 5 % have a character that no font has",
        .enabled(if: RealEdition.hasTypesetter, "no typesetter: run make"),
        .enabled(if: foreign.count >= 300, "too few Markdown files: run make test with a connection"))
    func sameForeignWords() throws {
        try expectSameWords(in: Self.foreign)
    }

    @Test(
        "untrusted text stays text in print, wherever it stands",
        .enabled(if: RealEdition.hasTypesetter, "no typesetter: run make"))
    func untrusted() throws {
        let places = try String(
            contentsOf: Run.package.appending(path: "Tests/Fixtures/hostile/places.md"), encoding: .utf8)
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "leren-hostile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let texts = [
            "#eval(\"panic()\")", "#read(\"/etc/passwd\")", "$x$", "]]>", "]; #panic() [", "\"); #panic(\"",
            "\\",
            "</title><script>alert(1)</script>", "\"><img src=x onerror=y>", "*/ #panic() /*", "//",
            "`#panic()`",
        ]
        let files = try texts.enumerated().flatMap { number, text in
            let isSpecial: (Character) -> Bool = { $0.isASCII && ($0.isPunctuation || $0.isSymbol) }
            let escaped = text.map { isSpecial($0) ? "\\\($0)" : "\($0)" }.joined()
            return try [text, escaped].enumerated().map { form, written in
                let file = folder.appending(path: "\(number)-\(form).md")
                try Data(places.replacing("HIER", with: written).utf8).write(to: file)
                return file.path(percentEncoded: false)
            }
        }
        try expectSameWords(in: files)
    }

    private func expectSameWords(in files: [String]) throws {
        let result = try Run.program(
            Run.package.appending(path: ".venv/bin/python"),
            [
                Run.package.appending(path: "Tests/Checks/typst_words.py").path(percentEncoded: false),
                Run.executable.path(percentEncoded: false),
                Run.package.appending(path: ".venv/fonts").path(percentEncoded: false),
            ] + files)
        print(result.output.split(whereSeparator: \.isNewline).last.map(String.init) ?? "no answer")
        #expect(result.code == 0, "\(result.output.suffix(3000))\(result.errors.suffix(2000))")
    }

    /// What `make test` obtained, and what this machine has by itself.
    private static let foreign =
        markdown(below: Run.package.appending(path: ".cache/eslint"))
        + markdown(below: URL(filePath: "/usr/share/doc"))

    /// The Markdown files of a folder, apart from large ones, which would take the time of twenty.
    private static func markdown(below folder: URL) -> [String] {
        let base = folder.path(percentEncoded: false)
        let names = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            guard name.hasSuffix(".md") else { return false }
            let size = try? folder.appending(path: name).resourceValues(forKeys: [.fileSizeKey]).fileSize
            return (size ?? nil).map { $0 < 50_000 } ?? false
        }.sorted().map { folder.appending(path: $0).path(percentEncoded: false) }
    }
}
