import Composition
import Confidentiality
import Diagnostics
import Rendering

/// Renders pages several at once, each one written and dropped before the next; order is restored by index.
struct PagePress: Sendable {
    let renderer: PageRenderer
    let sink: any Sink
    let fence: Fence

    /// What is kept of a page that was written.
    struct Outcome: Sendable {
        let file: (path: String, sha256: String)?
        let leaks: [Leak]
        let log: DiagnosticLog
    }

    /// The outcomes in the order of the pages.
    func render(_ pages: [SitePage], atOnce limit: Int) async throws -> [Outcome] {
        try await concurrently(pages, atOnce: limit) { try render($0) }
    }

    private func render(_ page: SitePage) throws -> Outcome {
        var log = DiagnosticLog(for: page.publication.scope)
        guard let file = renderer.render(page, log: &log) else {
            return Outcome(file: nil, leaks: [], log: log)
        }
        try sink.take(file)
        return Outcome(
            file: (file.path.text, Manifest.hash(file.bytes)),
            leaks: fence.check(String(decoding: file.bytes, as: UTF8.self), in: file.path.text), log: log)
    }
}
