import Foundation

/// A PDF to read, for the worker.
struct ReadRequest: WorkerJob {
    /// What messages call it.
    let id: String
    /// The file's path on disk.
    let read: String
}

/// Everything that is written in a PDF.
struct PDFText: Decodable, Sendable, Hashable {
    /// The text of each page; empty where a page holds pictures alone.
    let pages: [String]
    /// Titles, notes, alternative texts, addresses, metadata.
    let strings: [String]
    /// How many other files it carries.
    let attachments: Int

    /// Whether there is a page with words.
    var hasText: Bool { pages.contains { $0.contains(where: \.isLetter) } }
}
