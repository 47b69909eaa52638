import Foundation

/// A made advice as its readers get it: the words of its pages, and its HTML.
struct AdviceDocument {
    let slug: String
    let pages: [String]
    let html: String

    init(_ folder: URL) throws {
        slug = folder.lastPathComponent
        pages = try Judge.pages(of: folder.appending(path: "advies.pdf"))
        html = try String(contentsOf: folder.appending(path: "advies.html"), encoding: .utf8)
    }

    /// Every advice of the edition of our own content.
    static func all() async throws -> [AdviceDocument] {
        let folder = try await RealEdition.shared.output().appending(path: "adviezen")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .sorted()
            .filter { !$0.contains(".") }
            .map { try AdviceDocument(folder.appending(path: $0)) }
    }

    /// The lines of a page between its head and its foot.
    func lines(of page: String) -> [String] {
        page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.contains(" · versie ") && $0.firstMatch(of: Self.foot) == nil }
    }

    private static var foot: Regex<Substring> { /\d+ van \d+$/ }

    /// What a browser shows, without the tags.
    var htmlText: String {
        html.replacing(/<style>[\s\S]*?<\/style>/, with: "").replacing(/<[^>]*>/, with: " ")
    }

    /// The headings, in order.
    var headings: [String] {
        html.matches(of: /<h[2-4][^>]*>([\s\S]*?)<\/h[2-4]>/).map {
            String($0.output.1.replacing(/<span[\s\S]*?<\/span>/, with: "")).trimmingCharacters(
                in: .whitespaces)
        }
    }

    /// All runs of these numbers of words, in small letters.
    func runs(of lengths: [Int]) -> Set<String> {
        let texts = [htmlText, pages.joined(separator: "\n")].map(\.inWords)
        return Set(
            texts.flatMap { words in
                lengths.flatMap { length in
                    words.indices.dropLast(length - 1).map {
                        words[$0..<($0 + length)].joined(separator: " ")
                    }
                }
            })
    }
}

extension String {
    /// The words, in small letters.
    var inWords: [Substring] { Substring(lowercased()).split { !$0.isLetter && !$0.isNumber } }

    /// The numbers as they are printed: `2,9`, `42`.
    var numbers: [String] { matches(of: /\d+(?:,\d+)*/).map { String($0.output) } }
}
