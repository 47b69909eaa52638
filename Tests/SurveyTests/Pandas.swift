import Advice
import Content
import Diagnostics
import Foundation

/// The independent implementation in `Tests/Checks/survey.py`.
enum Pandas {
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let python = package.appending(path: ".venv-test/bin/python")

    /// Whether `make test` has installed what the script needs.
    static let isInstalled =
        (try? run(["-c", "import pandas, scipy, yaml, cronbach"]).code) == 0

    static func survey(_ arguments: String...) throws -> (code: Int32, output: String) {
        let script = package.appending(path: "Tests/Checks/survey.py").path(percentEncoded: false)
        return try run([script] + arguments)
    }

    private static func run(_ arguments: [String]) throws -> (code: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = python
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        // Both streams in one pipe, read to its end: it cannot fill up.
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    /// A folder for the time of a test.
    static func withFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "leren-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try work(folder)
    }

    /// Writes a value as JSON and gives the path.
    static func write(_ value: some Encodable, to url: URL) throws -> String {
        try JSONEncoder().encode(value).write(to: url)
        return url.path(percentEncoded: false)
    }
}

/// A project as scores are computed from it.
struct Survey {
    let scorer: Scorer
    let participants: [Participant]

    struct Unsound: Error {
        let faults: [String]
    }

    init(_ root: URL) throws {
        var log = DiagnosticLog()
        let options = ValidationOptions(today: try CalendarDate("2026-12-31"), showsDrafts: false)
        guard let content = validate(DiskFiles(root: root), options, log: &log),
            let instrument = content.open.instrument,
            !log.faultyScopes.contains(where: { $0 == .edition || $0.description.hasPrefix("advice") })
        else { throw Unsound(faults: log.diagnostics.map { "\($0.identifier) \($0.summary.en)" }) }
        scorer = Scorer(instrument: instrument, measurements: content.confidential.measurements)
        participants = content.confidential.dossiers.map(\.participant)
    }
}
