package import Diagnostics
import Yams

/// Reads one YAML document into nodes with places.
///
/// `Yams.load` guesses types (`NO` becomes false, `1.10` becomes 1.1) and hangs on alias bombs, so only
/// its composer is used, after ``YAMLGuard`` has looked at the text.
package struct YAMLReader {
    /// The file that diagnostics name.
    let path: String
    /// How many lines of the file stand before `text`.
    let linesBefore: Int

    package init(path: String, linesBefore: Int = 0) {
        self.path = path
        self.linesBefore = linesBefore
    }

    /// The root node; `nil` with a diagnostic when the text is not YAML, without one when it is empty.
    package func read(_ text: String, log: inout DiagnosticLog) -> YAMLNode? {
        if let danger = YAMLGuard(text).danger {
            log.report(.refused(danger.kind, at: location(danger.line, danger.column)))
            return nil
        }
        do {
            let parser = try Yams.Parser(yaml: text)
            guard let root = try parser.singleRoot() else { return nil }
            // The parser owns the names of anchors; nodes only point at them.
            return try withExtendedLifetime(parser) { try convert(root) }
        } catch let found as AnchorFound {
            log.report(.refused(.anchor, at: found.location))
        } catch let error as YamlError {
            log.report(diagnostic(for: error, in: text))
        } catch {
            log.report(.malformedYAML(at: location(1, 1), problem: "\(error)"))
        }
        return nil
    }

    private func location(_ line: Int, _ column: Int) -> SourceLocation {
        SourceLocation(file: path, line: line + linesBefore, column: column)
    }

    /// An anchor that the guard, which knows little YAML, took for text.
    private struct AnchorFound: Error {
        let location: SourceLocation
    }

    /// Depth is bounded by the guard's limit on nesting, and by libyaml's own of 1000. An anchor stands before
    /// every alias to it, so no alias is ever followed.
    private func convert(_ node: Node) throws -> YAMLNode {
        let place = node.mark.map { location($0.line, $0.column) } ?? location(1, 1)
        if node.anchor != nil { throw AnchorFound(location: place) }
        switch node {
        case .scalar(let scalar):
            return YAMLNode(value: .scalar(scalar.string, YAMLNode.Style(scalar.style)), location: place)
        case .sequence(let sequence):
            return YAMLNode(value: .list(try sequence.map(convert)), location: place)
        case .mapping(let mapping):
            let entries = try mapping.map { pair in
                let key = try convert(pair.key)
                return YAMLNode.Entry(
                    key: pair.key.string ?? "", location: key.location, value: try convert(pair.value))
            }
            return YAMLNode(value: .map(entries), location: place)
        case .alias:
            return YAMLNode(value: .scalar("", .plain), location: place)
        }
    }

    private func diagnostic(for error: YamlError, in text: String) -> Diagnostic {
        switch error {
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.first ?? ""
            let place = YAMLGuard(text).secondPlace(of: key, fromLine: context.mark.line)
            return .duplicateKey(key, at: location(place.line, place.column))
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return .malformedYAML(at: location(mark.line, mark.column), problem: problem)
        default:
            return .malformedYAML(at: location(1, 1), problem: "\(error)")
        }
    }
}

extension YAMLNode.Style {
    fileprivate init(_ style: Node.Scalar.Style) {
        switch style {
        case .singleQuoted, .doubleQuoted: self = .quoted
        case .literal, .folded: self = .block
        case .any, .plain: self = .plain
        }
    }
}

extension Diagnostic {
    static func malformedYAML(at location: SourceLocation, problem: String) -> Diagnostic {
        .error(
            "malformed-yaml", at: location, nl: "dit is geen geldige YAML (\(problem))",
            en: "this is not valid YAML (\(problem))",
            help: Message(
                nl: "zet tekst met een dubbele punt of een speciaal teken vooraan tussen aanhalingstekens, "
                    + "en spring in met spaties",
                en: "quote text that holds a colon or begins with a special character, and indent with spaces"
            ))
    }

    static func duplicateKey(_ key: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "duplicate-key", at: location, length: key.unicodeScalars.count,
            nl: "de sleutel '\(key)' staat hier voor de tweede keer",
            en: "the key '\(key)' stands here for the second time",
            help: Message(nl: "houd er één over", en: "keep one of them"))
    }

    fileprivate static func refused(_ danger: YAMLGuard.Danger.Kind, at location: SourceLocation)
        -> Diagnostic
    {
        switch danger {
        case .anchor:
            .error(
                "yaml-anchor", at: location,
                nl: "ankers (&naam) en verwijzingen (*naam) kan leren niet lezen",
                en: "anchors (&name) and aliases (*name) are not read",
                help: Message(
                    nl: "schrijf de waarde voluit, of zet tekst die met & begint tussen aanhalingstekens",
                    en: "write the value out, or quote text that begins with &"))
        case .nesting:
            .error(
                "yaml-nesting", at: location, nl: "hier is te diep genest",
                en: "this is nested too deeply",
                help: Message(nl: "sluit de haken die open staan", en: "close the brackets that are open"))
        case .tab:
            .error(
                "yaml-tab", at: location, nl: "hier is ingesprongen met een tab",
                en: "this is indented with a tab",
                help: Message(nl: "spring in met spaties", en: "indent with spaces"))
        }
    }
}
