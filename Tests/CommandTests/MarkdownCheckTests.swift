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
