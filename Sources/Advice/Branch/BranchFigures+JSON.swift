import Foundation

extension BranchFigures {
    /// The frozen file: sorted keys, two spaces, one line break at the end; the same figures give the same bytes.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }

    /// Reads a frozen file; one whose cells are below its own thresholds is refused.
    ///
    /// - Throws: `DecodingError` with the path of the key that is wrong.
    public init(json: String) throws {
        self = try JSONDecoder().decode(BranchFigures.self, from: Data(json.utf8))
    }
}
