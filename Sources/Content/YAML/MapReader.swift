import Diagnostics

/// Reads the values of one YAML map by key and type, and in the end names the keys nobody asked for.
///
/// Every method reports what is wrong at its place and then answers `nil`, so that one run finds all faults.
struct MapReader {
    private let entries: [YAMLNode.Entry]
    private var asked: [String] = []
    private var missing: [String] = []

    /// Where the map begins.
    let location: SourceLocation

    /// `nil` with a diagnostic when the node is no map; an absent node is an empty map at `start`.
    init?(_ node: YAMLNode?, start: SourceLocation, log: inout DiagnosticLog) {
        guard let node, !node.isNull else {
            (entries, location) = ([], start)
            return
        }
        guard case .map(let entries) = node.value else {
            log.report(.wrongForm(at: node, expected: .map))
            return nil
        }
        (self.entries, location) = (entries, node.location)
    }

    /// The value under a key, if anything is written there.
    mutating func node(_ key: String) -> YAMLNode? {
        asked.append(key)
        return entries.first { $0.key == key && !$0.value.isNull }?.value
    }

    /// The value under a key that must be there.
    mutating func required(_ key: String) -> YAMLNode? {
        let found = node(key)
        if found == nil { missing.append(key) }
        return found
    }

    /// The keys that are not there, and those that nobody asked for, each an error with the likely name.
    /// Every map is closed with this: a key that is misspelt is one fault and not two.
    func reportUnknownKeys(log: inout DiagnosticLog) {
        let unknown = entries.filter { !asked.contains($0.key) }
        let meant = unknown.compactMap { Suggestion.nearest(to: $0.key, in: asked) }
        for key in missing where !meant.contains(key) { log.report(.missingKey(key, at: location)) }
        for entry in unknown { log.report(.unknownKey(entry.key, at: entry.location, known: asked)) }
    }

    /// The keys in the order they are written, for maps whose keys are names.
    var keys: [(key: String, location: SourceLocation)] { entries.map { ($0.key, $0.location) } }
}

// MARK: - Values by type

extension MapReader {
    /// Text that must be there and not be blank.
    mutating func text(_ key: String, log: inout DiagnosticLog) -> String? {
        required(key).flatMap { $0.text(log: &log) }
    }

    /// Text that may be absent.
    mutating func optionalText(_ key: String, log: inout DiagnosticLog) -> String? {
        node(key).flatMap { $0.text(log: &log) }
    }

    /// A list of texts; empty when absent.
    mutating func texts(_ key: String, log: inout DiagnosticLog) -> [String] {
        locatedTexts(key, log: &log).map(\.text)
    }

    /// A list of texts with their places; empty when absent.
    mutating func locatedTexts(_ key: String, log: inout DiagnosticLog) -> [(text: String, node: YAMLNode)] {
        list(key, log: &log).compactMap { item in item.text(log: &log).map { ($0, item) } }
    }

    /// The entries of a map whose keys are names; empty when absent.
    mutating func pairs(_ key: String, log: inout DiagnosticLog) -> [(label: String, node: YAMLNode)] {
        guard let node = node(key), var inner = MapReader(node, start: node.location, log: &log) else {
            return []
        }
        return inner.keys.compactMap { label, _ in inner.node(label).map { (label, $0) } }
    }

    /// A list of nodes; empty when absent.
    mutating func list(_ key: String, log: inout DiagnosticLog) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .list(let items) = node.value else {
            log.report(.wrongForm(at: node, expected: .list))
            return []
        }
        return items
    }

    /// A list that must be there and have something in it.
    mutating func filledList(_ key: String, log: inout DiagnosticLog) -> [YAMLNode] {
        guard let node = required(key) else { return [] }
        if case .list(let items) = node.value, items.isEmpty { log.report(.emptyList(at: node)) }
        return list(key, log: &log)
    }

    /// A whole number within bounds.
    mutating func integer(_ key: String, in range: ClosedRange<Int>, log: inout DiagnosticLog) -> Int? {
        guard let node = required(key) else { return nil }
        return node.integer(in: range, log: &log)
    }

    /// A whole number within bounds, or the value that holds when nothing is written.
    mutating func integer(
        _ key: String, in range: ClosedRange<Int>, default value: Int, log: inout DiagnosticLog
    ) -> Int {
        node(key).flatMap { $0.integer(in: range, log: &log) } ?? value
    }

    /// `true` or `false`; false when absent.
    mutating func flag(_ key: String, log: inout DiagnosticLog) -> Bool {
        guard let node = node(key) else { return false }
        switch node.text(log: &log) {
        case "true": return true
        case "false": return false
        case nil: return false
        case .some:
            log.report(.wrongForm(at: node, expected: .flag))
            return false
        }
    }

    /// One of a fixed set of words.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, of type: Choice.Type, log: inout DiagnosticLog
    ) -> Choice? where Choice.RawValue == String {
        node(key).flatMap { $0.choice(of: type, log: &log) }
    }

    /// A list of words of a fixed set; empty when absent.
    mutating func choices<Choice: RawRepresentable & CaseIterable>(
        _ key: String, of type: Choice.Type, log: inout DiagnosticLog
    ) -> [Choice] where Choice.RawValue == String {
        list(key, log: &log).compactMap { $0.choice(of: type, log: &log) }
    }
}

extension YAMLNode {
    /// The scalar as typed, trimmed; a list, a map or a blank is an error.
    func text(log: inout DiagnosticLog) -> String? {
        guard case .scalar(let text, _) = value else {
            log.report(.wrongForm(at: self, expected: .text))
            return nil
        }
        let trimmed = text.trimmingBlanks()
        if trimmed.isEmpty { log.report(.emptyText(at: self)) }
        return trimmed.isEmpty ? nil : trimmed
    }

    func integer(in range: ClosedRange<Int>, log: inout DiagnosticLog) -> Int? {
        guard let text = text(log: &log) else { return nil }
        guard let number = Int(text) else {
            log.report(.wrongForm(at: self, expected: .integer))
            return nil
        }
        guard range.contains(number) else {
            log.report(.outOfRange(number, at: self, range: range))
            return nil
        }
        return number
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        of type: Choice.Type, log: inout DiagnosticLog
    ) -> Choice? where Choice.RawValue == String {
        guard let word = text(log: &log) else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        log.report(.unknownValue(word, at: self, known: Choice.allCases.map(\.rawValue)))
        return nil
    }
}

extension String {
    /// Without white space at either end.
    package func trimmingBlanks() -> String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
