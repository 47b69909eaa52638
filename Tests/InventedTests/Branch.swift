import Advice
import Content
import Diagnostics
import Foundation
import Testing

@testable import Invented

/// Our own questionnaire, words and dossiers, as the program gets them.
enum Branch {
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func words() throws -> Words {
        try Words(
            Dictionary(uniqueKeysWithValues: Words.files.map { ($0, try text("Tests/Invented/Words/\($0)")) })
        )
    }

    static func invention(
        participants: Int = 48, seed: UInt64 = 7, existing: [String: String] = [:]
    ) throws -> Invention {
        let project = try project()
        return try Invention(
            participants: participants, seed: seed, words: words(), instrument: project.instrument,
            trajectories: project.trajectories, existing: existing)
    }

    /// The measurements and dossiers that stand in this repository.
    static func committed() throws -> [String: String] {
        let folder = "content/vertrouwelijk"
        let found = FileManager.default.enumerator(
            atPath: package.appending(path: folder).path(percentEncoded: false))
        let paths = (found?.compactMap { $0 as? String } ?? []).filter {
            $0.hasSuffix(".csv") || $0.hasSuffix(".yml")
        }
        return Dictionary(
            uniqueKeysWithValues: try paths.map { ("\(folder)/\($0)", try text("\(folder)/\($0)")) })
    }

    /// The day of every reading here: the invented answers may still be kept then.
    private static let day = CalendarDate.first

    /// What the build reads of invented files: every fault is one of ours.
    static func manuscript(_ files: [String: String]) throws -> (content: Manuscript, faults: [String]) {
        var log = DiagnosticLog()
        let options = ValidationOptions(today: day, showsDrafts: true)
        let manuscript = validate(
            MemoryFiles(try questionnaire().merging(files) { $1 }), options, log: &log)
        return (
            try #require(manuscript),
            log.diagnostics.map { "\($0.location?.description ?? "-"): \($0.summary.en)" }
        )
    }

    static func project() throws -> (instrument: Instrument, trajectories: [TrajectoryID]) {
        let content = try manuscript([:]).content
        return (try #require(content.open.instrument), content.confidential.trajectories.map(\.id))
    }

    private static func questionnaire() throws -> [String: String] {
        let paths = ["content/site.yml", "content/scan/instrument.yml", "content/trajecten.yml"]
        return Dictionary(uniqueKeysWithValues: try paths.map { ($0, try text($0)) })
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: package.appending(path: path), encoding: .utf8)
    }
}
