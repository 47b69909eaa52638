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
        let python = Run.package.appending(path: ".venv/bin/python")
        let result = try Run.program(
            python,
            [
                Run.package.appending(path: "Tests/Checks/typst_words.py").path(percentEncoded: false),
                Run.executable.path(percentEncoded: false),
                Run.package.appending(path: ".venv/fonts").path(percentEncoded: false),
            ] + own)
        #expect(result.code == 0, "\(result.output.suffix(3000))\(result.errors.suffix(2000))")
    }

    private static func markdown(below folder: URL) -> [String] {
        let base = folder.path(percentEncoded: false)
        let names = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            guard name.hasSuffix(".md") else { return false }
            let size = try? folder.appending(path: name).resourceValues(forKeys: [.fileSizeKey]).fileSize
            return (size ?? nil).map { $0 < 200_000 } ?? false
        }.sorted().map { folder.appending(path: $0).path(percentEncoded: false) }
    }
}
