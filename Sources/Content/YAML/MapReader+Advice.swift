import Advice
import Diagnostics

extension MapReader {
    /// A day that must be there.
    mutating func date(_ key: String, log: inout DiagnosticLog) -> CalendarDate? {
        required(key).flatMap { $0.date(log: &log) }
    }

    /// A day that may be absent.
    mutating func optionalDate(_ key: String, log: inout DiagnosticLog) -> CalendarDate? {
        node(key).flatMap { $0.date(log: &log) }
    }

    /// A name in a file or address that must be there.
    mutating func identifier<Subject>(
        _ key: String, _ type: Identifier<Subject>.Type = Identifier<Subject>.self, log: inout DiagnosticLog
    ) -> Identifier<Subject>? {
        required(key).flatMap { $0.identifier(type, log: &log) }
    }

    /// A number with a decimal point, or the value that holds when nothing is written.
    mutating func decimal(_ key: String, default value: DecimalValue, log: inout DiagnosticLog)
        -> DecimalValue
    {
        guard let node = node(key), let text = node.text(log: &log) else { return value }
        guard let number = DecimalValue(text) else {
            log.report(.wrongForm(at: node, expected: .decimal))
            return value
        }
        return number
    }
}

extension YAMLNode {
    func date(log: inout DiagnosticLog) -> CalendarDate? {
        guard let text = text(log: &log) else { return nil }
        do {
            return try CalendarDate(text)
        } catch {
            log.report(.invalidDate(text, at: self, error))
            return nil
        }
    }

    func identifier<Subject>(
        _ type: Identifier<Subject>.Type = Identifier<Subject>.self, log: inout DiagnosticLog
    ) -> Identifier<Subject>? {
        guard let text = text(log: &log) else { return nil }
        do {
            return try Identifier<Subject>(text)
        } catch {
            log.report(.invalidSlug(text, at: location, length: length, error))
            return nil
        }
    }
}

extension Diagnostic {
    static func invalidDate(_ text: String, at node: YAMLNode, _ error: CalendarDateError) -> Diagnostic {
        let identifier = error == .impossible ? "impossible-date" : "malformed-date"
        let reason = error.message
        return .error(
            identifier, at: node.location, length: node.length, nl: "'\(text)' is geen datum: \(reason.nl)",
            en: "'\(text)' is not a date: \(reason.en)",
            help: Message(nl: "schrijf bijvoorbeeld 2026-03-12", en: "write for example 2026-03-12"))
    }

    static func invalidSlug(
        _ text: String, at location: SourceLocation, length: Int, _ error: SlugError
    ) -> Diagnostic {
        let reason = error.message
        return .error(
            "invalid-name", at: location, length: length,
            nl: "'\(text)' kan geen naam in een adres zijn: \(reason.nl)",
            en: "'\(text)' cannot be a name in an address: \(reason.en)",
            help: Message(
                nl: "gebruik kleine letters, cijfers en streepjes: leren-van-elkaar",
                en: "use lower-case letters, digits and hyphens: leren-van-elkaar"))
    }
}
