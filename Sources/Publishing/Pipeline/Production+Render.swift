import Composition
import Content
import Diagnostics
import Foundation
import Rendering

extension Production {
    /// Renders every page, several at once and one by one out of memory; order is restored by index.
    mutating func render() async throws {
        let fonts = sources.toolbox.webFonts
        if fonts == nil { log.within(.site) { $0.report(.webFontsMissing) } }
        let renderer = PageRenderer(
            templates, reading: sources.proseReader, allowsHTML: manuscript.open.site.allowsHTML,
            fonts: WebFonts(fonts ?? [:]))
        try await readLinkedDocuments()
        try await renderSite(renderer)
        try await renderAdvices(renderer)
        lookAtDelivered(renderer)
        try renderQuestionnaire(renderer)
        try noteFailures()
        try guardConfidentialFolders()
    }

    private mutating func renderSite(_ renderer: PageRenderer) async throws {
        guard let site = edition.site else { return }
        let wanted = site.pages(with: downloads).filter { page in
            page.publication == .report ? makes(.report, .report) : makes(.site, .site)
        }
        let press = PagePress(renderer: renderer, sink: staging, fence: fence)
        let rendered = try await press.render(wanted, atOnce: options.jobs)
        var faulty: Set<PublicationID> = []
        for (page, outcome) in zip(wanted, rendered) {
            log.absorb(outcome.log)
            if outcome.log.hasErrors { faulty.insert(page.publication) }
            leaks += outcome.leaks
            guard let file = outcome.file else { continue }
            manifest.files[file.path] = Manifest.Entry(
                publication: page.publication.description, sha256: file.sha256)
            pages += 1
        }
        if makes(.site, .site) { try stageAssets(of: site, renderer) }
        for publication in faulty { try withhold(publication) }
    }

    /// Style sheets, icons, fonts, and what texts show or link to.
    private mutating func stageAssets(of site: SitePublication, _ renderer: PageRenderer) throws {
        for asset in renderer.assets {
            try stage(asset.bytes, at: asset.path, of: PublicationID.site.description)
        }
        for path in assets.paths {
            guard let bytes = sources.files.bytes(at: path),
                let target = OutputPath("site/" + site.permalink(ofAsset: path).path)
            else { continue }
            try stage(bytes, at: target, of: PublicationID.site.description)
        }
    }

    /// The HTML and the tables of every advice whose PDF was made: all or none.
    private mutating func renderAdvices(_ renderer: PageRenderer) async throws {
        let booklet = downloads.booklet
        let rendered = try await concurrently(printedAdvices, atOnce: options.jobs) { advice in
            var inner = DiagnosticLog(for: .advice(advice.slug))
            return (file: renderer.render(advice, booklet: booklet, log: &inner), log: inner)
        }
        for (advice, outcome) in zip(printedAdvices, rendered) {
            log.absorb(outcome.log)
            guard let file = outcome.file else {
                failedAdvices.insert(advice.slug)
                continue
            }
            for file in [file] + renderer.tables(of: advice) {
                try stage(file.bytes, at: file.path, of: PublicationID.advice(advice.slug).description)
            }
            pages += 1
        }
    }

    /// An advice that failed leaves no document behind, only a note with everything that is wrong.
    private mutating func noteFailures() throws {
        let faulty = log.faultyScopes
        for advice in printedAdvices where faulty.contains(.advice(advice.slug)) {
            failedAdvices.insert(advice.slug)
        }
        for slug in failedAdvices.sorted() {
            let publication = PublicationID.advice(slug).description
            for (path, entry) in manifest.files where entry.publication == publication {
                try? FileManager.default.removeItem(at: staging.folder.appending(path: path))
                manifest.files[path] = nil
                manifest.typeset[path] = nil
            }
            guard let path = OutputPath("adviezen/\(slug)/MISLUKT.txt") else { continue }
            try stage(Array(failureNote(for: slug).utf8), at: path, of: publication)
        }
    }

    private func failureNote(for slug: String) -> String {
        let printer = TextPrinter(language: .dutch, lineAt: SourceLines(project: sources.files).line)
        let faults = log.diagnostics.filter { diagnostic in
            guard diagnostic.severity == .error else { return false }
            switch diagnostic.scope {
            case .advice(let other): return other == slug
            case .recommendation, .typesetter: return true
            case .edition, .article, .site, .booklet, .report, .press, .questionnaire: return false
            }
        }
        return "Dit advies is niet gemaakt. Dit is er mis:\n\n"
            + faults.map(printer.text).joined(separator: "\n")
            + "\nMaak alleen dit advies opnieuw met: leren build --library \(slug)\n"
    }

    private mutating func guardConfidentialFolders() throws {
        for folder in OutputPath.confidentialFolders.sorted() {
            for (name, text) in [
                ("NIET-PUBLICEREN.txt", Self.warning), (".htaccess", "Require all denied\n"),
            ] {
                guard let path = OutputPath("\(folder)/\(name)") else { continue }
                try stage(Array(text.utf8), at: path, of: "edition")
            }
        }
    }

    private static let warning = """
        Deze map is vertrouwelijk. Zet haar niet op het web en deel haar niet.
        Wat openbaar is, staat in de map site.

        """
}

extension Diagnostic {
    fileprivate static var webFontsMissing: Diagnostic {
        .warning(
            "web-fonts-missing", at: nil, nl: "de lettertypen voor de site ontbreken; lezers zien hun eigen",
            en: "the fonts for the site are missing; readers see their own",
            help: Message(nl: "voer 'make' uit; dat installeert ze", en: "run 'make'; that installs them"))
    }
}
