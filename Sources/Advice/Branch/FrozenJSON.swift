import Foundation

extension BranchFigures {
    /// The frozen file: sorted keys, two spaces, one line break at the end; the same figures give the same bytes.
    public func json() throws -> String { try frozenJSON(self) }

    /// Reads a frozen file; one whose cells are below its own thresholds is refused.
    ///
    /// - Throws: `DecodingError` with the path of the key that is wrong.
    public init(json: String) throws {
        self = try JSONDecoder().decode(BranchFigures.self, from: Data(json.utf8))
    }
}

extension FrozenScores {
    /// The frozen file, in the form of that of ``BranchFigures``.
    public func json() throws -> String { try frozenJSON(self) }

    /// Reads a frozen file; one whose cells are below its own thresholds is refused.
    ///
    /// - Throws: `DecodingError` with the path of the key that is wrong.
    public init(json: String) throws {
        self = try JSONDecoder().decode(FrozenScores.self, from: Data(json.utf8))
    }
}

extension DeliveredAction {
    /// The actions in the view of an advice that went out before its record named them; none when it is no such view.
    public static func all(inView json: String) -> [DeliveredAction] {
        struct View: Decodable {
            let plan: [Phase]
        }
        struct Phase: Decodable {
            let actions: [DeliveredAction]
        }
        let view = try? JSONDecoder().decode(View.self, from: Data(json.utf8))
        return view?.plan.flatMap(\.actions) ?? []
    }
}

extension DeliveredAdvice {
    /// The file that is kept beside a delivered advice, in the form of that of ``BranchFigures``.
    public func json() throws -> String { try frozenJSON(self) }

    /// Reads such a file.
    ///
    /// - Throws: `DecodingError` with the path of the key that is wrong.
    public init(json: String) throws {
        self = try JSONDecoder().decode(DeliveredAdvice.self, from: Data(json.utf8))
    }
}

private func frozenJSON(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}
