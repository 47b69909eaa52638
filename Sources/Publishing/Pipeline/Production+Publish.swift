import Composition
import Content
import Diagnostics
import Foundation
import Rendering

extension Production {
    /// Puts the edition in place, unless an error or a strict warning forbids it.
    mutating func publish() throws -> BuildResult {
        let ending = BuildResult.ending(of: log, isStrict: options.isStrict)
        let mayPublish = options.publishes && ending != .warned && !log.faultyScopes.contains(.edition)
        if mayPublish {
            try stageSummary()
            try stageCoverage()
            if let note = Diagnostic.published(by: try staging.publish(manifest)) { log.report(note) }
            if staging.output.isOpen { log.report(.diskWithoutRights) }
        }
        return BuildResult(
            log: log, pages: pages, documents: documents, reused: reused,
            questionnaire: makes(.questionnaire, .questionnaire) && mayPublish
                ? files(of: .questionnaire) : [],
            failedAdvices: failedAdvices.sorted(), isPublished: mayPublish,
            isWithoutNames: manifest.isWithoutNames == true, ending: ending)
    }

    /// What is in this edition, for those who made it. It holds no clock and no state of the cache.
    private mutating func stageSummary() throws {
        guard let path = OutputPath("intern/overzicht.txt") else { return }
        let counts = Dictionary(grouping: manifest.files.values, by: \.publication).mapValues(\.count)
        let lines = counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        let printer = TextPrinter(language: .dutch, lineAt: { _ in nil })
        let found = log.diagnostics.filter { $0.severity != .note }.map(printer.text)
        let text =
            (["Bestanden per publicatie", ""] + lines + aboutTheFence + ["", "Meldingen", ""]
            + (found.isEmpty ? ["geen"] : found)).joined(separator: "\n") + "\n"
        try stage(Array(text.utf8), at: path, of: "edition")
    }

    /// What the fence let pass by somebody's decision, and whether it knew anybody's name.
    private var aboutTheFence: [String] {
        let exceptions = manuscript.confidential.fenceExceptions.map {
            "'\($0.word)' tot en met \($0.until): \($0.reason) (\($0.who))"
        }
        let names =
            manifest.isWithoutNames == true
            ? [
                "",
                "Gemaakt zonder namen: niemand lette op namen in de openbare teksten. Zet dit niet op het web.",
            ] : []
        return names
            + (exceptions.isEmpty ? [] : ["", "Uitzonderingen van het hek (hek.yml)", ""] + exceptions)
    }

    /// Who gets what, for those who write recommendations; of all advices, whichever were made now.
    private mutating func stageCoverage() throws {
        guard !edition.advices.isEmpty, let path = OutputPath("intern/dekking.txt") else { return }
        // What cannot be read any more was an error when the advice was made.
        var ignored = DiagnosticLog()
        let coverage = Coverage(edition, manuscript, sources, log: &ignored)
        try stage(Array(coverage.text(in: .dutch).utf8), at: path, of: "edition")
    }

    private func files(of publication: PublicationID) -> [String] {
        manifest.files.filter { $0.value.publication == publication.description }.keys.sorted()
    }

    mutating func list(_ bytes: [UInt8], at path: OutputPath, of publication: String) {
        manifest.files[path.text] = Manifest.Entry(publication: publication, sha256: Manifest.hash(bytes))
    }
}

extension Diagnostic {
    fileprivate static var diskWithoutRights: Diagnostic {
        .note(
            "disk-without-rights", at: nil,
            nl: "deze schijf houdt geen rechten van bestanden bij: wie bij de map kan, kan de adviezen lezen",
            en: "this disk keeps no rights of files: whoever can reach the folder can read the advices")
    }

    /// What is to be said of how the edition took its place; nothing where that was one step.
    fileprivate static func published(by replacement: Replacement) -> Diagnostic? {
        switch replacement {
        case .exchange: nil
        case .renames:
            .note(
                "published-by-renaming", at: nil,
                nl:
                    "deze schijf kan geen mappen verwisselen; de uitgave is in twee stappen op haar plaats gezet",
                en: "this disk cannot exchange folders; the edition was put in place in two steps")
        case .inPlace:
            .note(
                "published-in-place", at: nil,
                nl:
                    "de map voor de uitvoer kan niet verplaatst worden; de uitgave is er map voor map in gezet",
                en: "the output folder cannot be moved; the edition was put into it folder by folder")
        }
    }
}
