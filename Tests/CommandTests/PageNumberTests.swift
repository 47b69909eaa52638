import Foundation
import Testing

/// What the booklet says of its own pages, held against where pdftotext finds the words.
@Suite(
    "Page numbers of the booklet", .enabled(if: RealEdition.hasTypesetter, "no typesetter: run make test"))
struct PageNumberTests {
    /// Lines that end in a page number, after what stands on that page.
    private func entries(on page: String) -> [(words: String, page: Int)] {
        page.split(separator: "\n").compactMap { line in
            guard let match = line.firstMatch(of: /^\s*(\S.*?)\s{2,}(?:\S.*?\s{2,})?(\d+)\s*$/),
                let number = Int(match.2)
            else { return nil }
            return (String(match.1), number)
        }
    }

    /// Letters and digits alone: words are divided elsewhere on each page.
    private func letters(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    @Test(
        "are those of the pages where the words stand, in the contents and in the klachtenwijzer",
        arguments: [("Inhoud", 23), ("Klachtenwijzer", 48)])
    func numbers(heading: String, fewest: Int) async throws {
        let pdf = try await RealEdition.shared.output().appending(path: "site/downloads/boekje.pdf")
        let layout = try Judge.pages(of: pdf)
        let pages = try Judge.pages(of: pdf, inColumns: true).map(letters)
        let start = try #require(
            layout.firstIndex { page in
                page.split(separator: "\n").first.map { letters(String($0)) == letters(heading) } == true
            })
        // A list goes on over the page as long as there are rows.
        let found = layout[start...].prefix(heading == "Inhoud" ? 1 : 2).flatMap(entries)
        #expect(found.count >= fewest)
        let stands = { (entry: String, page: Int) in
            pages.indices.contains(page - 1)
                && entry.split(separator: " ").allSatisfy { pages[page - 1].contains(letters(String($0))) }
        }
        for (entry, page) in found { #expect(stands(entry, page), "\(entry) \(page)") }
        #expect(found.count { stands($0.words, $0.page + 2) } < found.count / 4)
    }
}
