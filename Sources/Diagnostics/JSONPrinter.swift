import Foundation

/// Prints diagnostics as JSON, one array in the order of the log.
public struct JSONPrinter: Sendable {
    /// The language of the messages.
    public let language: Language

    /// A printer whose messages are in `language`.
    public init(language: Language) {
        self.language = language
    }

    private struct Entry: Encodable {
        let severity: String
        let identifier: String
        let scope: String
        let file: String?
        /// Only in a workbook, where line and column are the row and the column of a cell.
        let sheet: String?
        let line: Int?
        let column: Int?
        let length: Int
        let message: String
        let help: String?
    }

    /// A JSON array: one object a diagnostic, keys sorted.
    public func text(of diagnostics: [Diagnostic]) throws -> String {
        let entries = diagnostics.map { diagnostic in
            Entry(
                severity: diagnostic.severity.rawValue, identifier: diagnostic.identifier,
                scope: diagnostic.scope.description, file: diagnostic.location?.file,
                sheet: diagnostic.location?.sheet, line: diagnostic.location?.line,
                column: diagnostic.location?.column,
                length: diagnostic.length, message: diagnostic.summary.text(in: language),
                help: diagnostic.help?.text(in: language))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(entries), as: UTF8.self)
    }
}
