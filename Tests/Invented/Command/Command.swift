import Advice
import ArgumentParser
import Content
import Diagnostics
import Foundation
import Invented

/// Writes an invented branch into a project: dossiers, and answers in two measurements.
///
///     swift run leren-invent --participants 48 --seed 7 --root .
@main
struct Command: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leren-invent",
        abstract: "Write an invented branch: dossiers, and answers in two measurements.",
        discussion:
            "Answers are made anew. In a dossier that exists only the numbers that must agree with them change."
    )

    @Option(help: "How many participants.") var participants = 48
    @Option(help: "The same seed gives the same branch.") var seed: UInt64 = 7
    @Option(help: "The project, with content/scan/instrument.yml and content/trajecten.yml.") var root = "."

    func run() throws {
        let root = URL(filePath: root, directoryHint: .isDirectory)
        let (instrument, trajectories) = try Self.questionnaire(in: root)
        let invention = try Invention(
            participants: participants, seed: seed, words: Words(Self.words()), instrument: instrument,
            trajectories: trajectories, existing: Self.existing(in: root))
        for (path, text) in invention.files.sorted(by: { $0.key < $1.key }) {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
        }
        print(
            "\(invention.made) dossiers made, \(invention.kept) kept, \(invention.files.count) files written")
        print("answers: \(invention.answers.map(String.init).joined(separator: " and "))")
        for path in invention.strangers { print("left alone, no part of this branch: \(path)") }
    }

    /// The questionnaire and the kinds of trajectory, read as the build reads them.
    private static func questionnaire(in root: URL) throws -> (Instrument, [TrajectoryID]) {
        let paths = ["content/site.yml", "content/scan/instrument.yml", "content/trajecten.yml"]
        let texts = try paths.map { ($0, try text(at: root.appending(path: $0))) }
        let files = MemoryFiles(Dictionary(texts.compactMap { path, text in text.map { (path, $0) } }) { $1 })
        var log = DiagnosticLog()
        let options = ValidationOptions(today: .last, showsDrafts: false)
        let manuscript = Content.validate(files, options, log: &log)
        guard let manuscript, let instrument = manuscript.open.instrument, !log.hasErrors else {
            throw ValidationError(
                (["the project cannot be read"] + log.diagnostics.map { $0.summary.en }).joined(
                    separator: "\n"))
        }
        return (instrument, manuscript.confidential.trajectories.map(\.id))
    }

    /// The words that stand beside this source, wherever the program is started.
    private static func words() throws -> [String: String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Words")
        return try read(Words.files.map { ($0, folder.appending(path: $0)) })
    }

    private static func existing(in root: URL) throws -> [String: String] {
        let files = ["bibliotheken", "metingen"].flatMap { name in
            let folder = "content/vertrouwelijk/\(name)"
            let path = root.appending(path: folder).path(percentEncoded: false)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return names.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".csv") }
                .map { ("\(folder)/\($0)", root.appending(path: "\(folder)/\($0)")) }
        }
        return try read(files)
    }

    private static func read(_ files: [(name: String, url: URL)]) throws -> [String: String] {
        var texts: [String: String] = [:]
        for file in files { texts[file.name] = try text(at: file.url) }
        return texts
    }

    /// `nil` where there is no such file.
    private static func text(at url: URL) throws -> String? {
        guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { return nil }
        return try String(contentsOf: url, encoding: .utf8)
    }
}
