import Advice
import Content
import Diagnostics
import Foundation

/// Finds files among the public ones that are a copy of something confidential.
struct ConfidentialCopies {
    private static let folder = "content/vertrouwelijk"
    /// Every confidential file by its size: only those of one size can be the same.
    private let sizes: [Int: [String]]
    private let files: DiskFiles
    /// What the columns of a measurement are called, and the questions as a survey tool shows them.
    private let columns: Set<String>
    /// How many questions there are.
    private let items: Int

    init(_ files: DiskFiles, instrument: Instrument?) {
        self.files = files
        var sizes: [Int: [String]] = [:]
        for path in files.paths(below: Self.folder) where !path.hasSuffix("/NIET-PUBLICEREN.txt") {
            guard let size = files.url(of: path).flatMap({ FileStatus(of: $0)?.size }), size > 0 else {
                continue
            }
            sizes[size, default: []].append(path)
        }
        self.sizes = sizes
        let items = instrument?.dimensions.flatMap(\.items) ?? []
        self.items = items.count
        columns = Set(
            items.flatMap { [$0.id.description, $0.text] + $0.wording.values }.map(Self.folded))
    }

    /// Reports every copy below `content/assets`, used or not, and among the files of the templates.
    func report(_ assets: [String], _ templates: [(path: String, bytes: [UInt8])], log: inout DiagnosticLog) {
        for path in assets {
            guard let url = files.url(of: path), let size = FileStatus(of: url)?.size else { continue }
            if let original = original(size, { files.bytes(at: path) }) {
                log.report(.confidentialCopy(path, of: original))
            } else if Self.isTable(path), let text = try? files.file(at: path).text, isMeasurement(text) {
                log.report(.measurementPublished(path))
            }
        }
        for (path, bytes) in templates {
            if let original = original(bytes.count, { bytes }) {
                log.report(.confidentialCopy(path, of: original))
            }
        }
    }

    private func original(_ size: Int, _ bytes: () -> [UInt8]?) -> String? {
        guard let candidates = sizes[size], let bytes = bytes() else { return nil }
        return candidates.first { files.bytes(at: $0) == bytes }
    }

    private static func isTable(_ path: String) -> Bool {
        ["csv", "txt", "tsv"].contains(path.split(separator: ".").last?.lowercased() ?? "")
    }

    /// Whether one of the first lines has the headings of answers: our own, or half of the questions.
    private func isMeasurement(_ text: String) -> Bool {
        text.split(separator: "\n").prefix(Self.linesOfHeading).contains { line in
            [",", ";", "\t"].contains { separator in
                let cells = Set(line.split(separator: separator).map { Self.folded(String($0)) })
                let asked = cells.intersection(columns).count
                let isOurs = cells.isSuperset(of: ["participant", "role"]) && asked > 0
                return isOurs || asked >= Self.fewest && asked * 2 >= items
            }
        }
    }

    private static let linesOfHeading = 20
    private static let fewest = 2

    private static func folded(_ cell: String) -> String {
        cell.trimmingCharacters(in: CharacterSet(charactersIn: " \"'\r\u{FEFF}")).lowercased()
    }
}

extension Diagnostic {
    fileprivate static func confidentialCopy(_ path: String, of original: String) -> Diagnostic {
        .error(
            "confidential-copy", at: SourceLocation(file: path),
            nl: "dit bestand is een kopie van '\(original)', en wat hier staat kan openbaar worden",
            en: "this file is a copy of '\(original)', and what stands here may become public",
            help: Message(nl: "haal het hier weg", en: "remove it from here"))
    }

    fileprivate static func measurementPublished(_ path: String) -> Diagnostic {
        .error(
            "confidential-copy", at: SourceLocation(file: path),
            nl: "deze tabel heeft de kolommen van een meting: het lijken antwoorden van mensen",
            en: "this table has the columns of a measurement: these look like answers of people",
            help: Message(
                nl: "haal het hier weg; antwoorden lees je in met 'leren import answers'",
                en: "remove it from here; answers are read with 'leren import answers'"))
    }
}
