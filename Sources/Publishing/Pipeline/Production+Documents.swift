import Composition
import Confidentiality
import Content
import Diagnostics
import Foundation

extension Production {
    /// Looks for what is confidential in the PDFs that articles link to. One that cannot be read keeps the site from
    /// being made: nobody knows what it says.
    mutating func readLinkedDocuments() async throws {
        guard makes(.site, .site), !assets.pdfs.isEmpty else { return }
        let requests = assets.pdfs.compactMap { path in
            sources.files.url(of: path).map { ReadRequest(id: path, read: $0.path(percentEncoded: false)) }
        }
        let outcomes = await typesetter?.run(requests) ?? []
        var inner = DiagnosticLog(for: .site)
        for (index, request) in requests.enumerated() {
            let outcome = outcomes.indices.contains(index) ? outcomes[index] : nil
            look(at: request.id, outcome, log: &inner)
        }
        log.absorb(inner)
        if inner.hasErrors { try withhold(.site) }
    }

    private mutating func look(at path: String, _ outcome: TypesettingOutcome?, log: inout DiagnosticLog) {
        switch outcome {
        case .read(let text):
            // A page is a line: that is the place which a message names.
            var words = FoldedText(file: path)
            words.add(
                plain: (text.pages + text.strings.map { $0.replacing("\n", with: " ") }).joined(
                    separator: "\n"))
            leaks += fence.leaks(in: words, isSource: true)
            if text.attachments > 0 { log.report(.attachments(path)) }
            if !text.hasText { log.report(.withoutText(path)) }
        case .refused(let message, _): log.report(.unreadablePDF(path, message))
        case .lost(.crashed(let details)), .lost(.notStarted(let details)):
            log.report(.unreadablePDF(path, details))
        case .lost(.timedOut(let seconds)): log.report(.unreadablePDF(path, "\(seconds) s"))
        case .made: log.report(.unreadablePDF(path, ""))
        case nil: log.report(.noReader(path))
        }
    }
}

extension Diagnostic {
    fileprivate static func unreadablePDF(_ path: String, _ reason: String) -> Diagnostic {
        .error(
            "unreadable-pdf", at: SourceLocation(file: path),
            nl:
                "deze PDF kan niet gelezen worden, dus niemand weet of er iets vertrouwelijks in staat: \(reason)",
            en: "this PDF cannot be read, so nobody knows whether it holds something confidential: \(reason)",
            help: Message(
                nl: "sla haar opnieuw op als PDF, zonder wachtwoord",
                en: "save it as PDF again, without a password"))
    }

    fileprivate static func noReader(_ path: String) -> Diagnostic {
        .error(
            "pdf-reader-missing", at: SourceLocation(file: path),
            nl: "het programma dat PDF's leest, ontbreekt: niemand weet of er iets vertrouwelijks in staat",
            en:
                "the program that reads PDFs is missing: nobody knows whether it holds something confidential",
            help: Message(nl: "voer 'make' uit; dat installeert het", en: "run 'make'; that installs it"))
    }

    fileprivate static func attachments(_ path: String) -> Diagnostic {
        .error(
            "pdf-with-attachments", at: SourceLocation(file: path),
            nl: "in deze PDF zitten andere bestanden, en die kunnen niet gecontroleerd worden",
            en: "this PDF carries other files, and these cannot be checked",
            help: Message(nl: "sla haar op zonder bijlagen", en: "save it without attachments"))
    }

    fileprivate static func withoutText(_ path: String) -> Diagnostic {
        .warning(
            "pdf-without-text", at: SourceLocation(file: path),
            nl:
                "deze PDF heeft geen tekst, alleen beeld: het hek ziet niet wat er staat, en een voorlezer ook niet",
            en:
                "this PDF has no text, only pictures: the fence does not see what it says, nor does a screen reader",
            help: Message(
                nl: "kijk zelf of er iets vertrouwelijks in staat; maak er liever een PDF met tekst van",
                en: "look yourself whether it holds something confidential; better make it a PDF with text"))
    }
}
