import Advice
import Diagnostics

/// Reads `content/begrippen.yml`: the words of the glossary.
struct GlossaryValidator {
    static let path = "content/begrippen.yml"

    /// The terms in alphabetical order; none where there is no list.
    static func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> [GlossaryTerm] {
        guard files.hasFile(at: path) else { return [] }
        return log.within(.site) { log in
            guard let file = files.file(at: path, log: &log), let root = readYAML(file, log: &log) else {
                return []
            }
            guard case .list(let items) = root.value else {
                log.report(.wrongForm(at: root, expected: .list))
                return []
            }
            var known: Set<String> = []
            let terms = items.compactMap { term($0, known: &known, log: &log) }
            return terms.sorted { ($0.term.lowercased(), $0.key) < ($1.term.lowercased(), $1.key) }
        }
    }

    private static func term(
        _ node: YAMLNode, known: inout Set<String>, log: inout DiagnosticLog
    ) -> GlossaryTerm? {
        guard var map = MapReader(node, start: node.location, log: &log) else { return nil }
        let key: Identifier<GlossaryTerm>? = map.identifier("key", log: &log)
        let term = map.text("term", log: &log)
        let forms = map.locatedTexts("forms", log: &log)
        let definition = map.text("definition", log: &log)
        map.reportUnknownKeys(log: &log)
        for (form, place) in forms where !known.insert(form.lowercased()).inserted {
            log.report(.repeatedForm(form, at: place))
        }
        guard let key, let term, let definition else { return nil }
        return GlossaryTerm(
            key: key.description, term: term,
            forms: forms.isEmpty ? [term.lowercased()] : forms.map { $0.text.lowercased() },
            definition: definition)
    }
}

extension Diagnostic {
    fileprivate static func repeatedForm(_ form: String, at node: YAMLNode) -> Diagnostic {
        .error(
            "repeated-form", at: node.location, length: node.length,
            nl: "'\(form)' hoort al bij een ander begrip", en: "'\(form)' belongs to another term already",
            help: Message(nl: "houd er één over", en: "keep one of them"))
    }
}
