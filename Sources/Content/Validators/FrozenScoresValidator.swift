import Advice
import Diagnostics

/// Reads what stays of measurements whose answers are forgotten: `content/vertrouwelijk/scores/<id>.json`.
struct FrozenScoresValidator {
    static let folder = "content/vertrouwelijk/scores"

    static func path(of measurement: String) -> String { "\(folder)/\(measurement).json" }

    static func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> [FrozenScores] {
        files.paths(below: folder).filter { $0.hasSuffix(".json") }.compactMap { path in
            files.file(at: path, log: &log).flatMap { scores(in: $0, log: &log) }
        }
    }

    private static func scores(in file: SourceFile, log: inout DiagnosticLog) -> FrozenScores? {
        do {
            let scores = try FrozenScores(json: file.text)
            if path(of: scores.outline.id.description) == file.path { return scores }
            log.report(.misplacedScores(scores.outline.id, at: file))
        } catch let error as DecodingError {
            log.report(.malformedScores(at: file, key: error.key))
        } catch {
            log.report(.malformedScores(at: file, key: nil))
        }
        return nil
    }
}

extension DecodingError {
    /// The key that is wrong, from the top: `participants.3.scores.0`; absent where it is no JSON at all.
    fileprivate var key: String? {
        let path: [any CodingKey] =
            switch self {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            case .keyNotFound(let key, let context): context.codingPath + [key]
            @unknown default: []
            }
        return path.isEmpty
            ? nil : path.map { $0.intValue.map { String($0) } ?? $0.stringValue }.joined(separator: ".")
    }
}

extension Diagnostic {
    fileprivate static func malformedScores(at file: SourceFile, key: String?) -> Diagnostic {
        let (dutch, english) = (key.map { ": zie '\($0)'" } ?? "", key.map { ": see '\($0)'" } ?? "")
        return .error(
            "malformed-frozen-scores", at: file.start,
            nl: "dit zijn geen vastgelegde scores die leren kan lezen\(dutch)",
            en: "these are no frozen scores that leren can read\(english)",
            help: Message(nl: "zet het bestand terug uit een back-up", en: "put the file back from a backup"))
    }

    fileprivate static func misplacedScores(_ id: MeasurementID, at file: SourceFile) -> Diagnostic {
        .error(
            "misplaced-frozen-scores", at: file.start,
            nl: "dit zijn de scores van de meting '\(id)'",
            en: "these are the scores of the measurement '\(id)'",
            help: Message(nl: "noem het bestand '\(id).json'", en: "name the file '\(id).json'"))
    }
}
