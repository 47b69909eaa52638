import Diagnostics

/// Changes single values in a YAML text and leaves every other byte as it is: comments, order, prose.
///
/// What cannot be changed in place (a value over several lines, a list in an unusual form) is refused.
struct YAMLEdits {
    /// The place of a value: `contact.role`, `rounds[1].invited`.
    typealias Path = String

    private enum Edit {
        case replace(line: Int, columns: Range<Int>, String)
        case insert(afterLine: Int, [String])

        /// Line, then place on the line; lines are added behind what changes on them.
        var order: (Int, Int) {
            switch self {
            case .replace(let line, let columns, _): (line, columns.lowerBound)
            case .insert(let line, _): (line, Int.max)
            }
        }
    }

    private let lines: [[Unicode.Scalar]]
    private var edits: [Edit] = []
    /// Whether something was asked that cannot be done in place.
    private(set) var isRefused = false

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    }

    /// Replaces a scalar that stands on one line.
    mutating func replace(_ node: YAMLNode, with text: String) {
        guard let columns = columns(of: node) else {
            isRefused = true
            return
        }
        edits.append(.replace(line: node.location.line, columns: columns, text))
    }

    /// Gives a key its value, in the place of the one it has or behind its colon where there is none.
    mutating func fill(_ entry: YAMLNode.Entry, with text: String) {
        guard case .scalar("", .plain) = entry.value.value else { return replace(entry.value, with: text) }
        let number = entry.location.line
        let line = lines.indices.contains(number - 1) ? lines[number - 1] : []
        let rest = line.dropFirst(entry.location.column - 1)
        guard let colon = rest.firstIndex(of: ":") else {
            isRefused = true
            return
        }
        edits.append(.replace(line: number, columns: (colon + 1)..<(colon + 1), " " + text))
    }

    /// Adds a key to a map, behind its last entry or behind the one named.
    mutating func add(_ key: String, _ text: String, to map: YAMLNode, after: String? = nil) {
        guard case .map(let entries) = map.value,
            let entry = entries.last(where: { after == nil || $0.key == after }) ?? entries.last
        else {
            isRefused = true
            return
        }
        if character(at: map.location.line, map.location.column) == "{" {
            guard let columns = columns(of: entry.value) else {
                isRefused = true
                return
            }
            edits.append(
                .replace(
                    line: entry.value.location.line, columns: columns.upperBound..<columns.upperBound,
                    ", \(key): \(text)"))
        } else {
            let indent = String(repeating: " ", count: entry.location.column - 1)
            insert(["\(indent)\(key): \(text)"], afterEntry: entry)
        }
    }

    /// Puts lines behind everything that belongs to an entry.
    mutating func insert(_ new: [String], afterEntry entry: YAMLNode.Entry) {
        edits.append(.insert(afterLine: lastLine(of: entry), new))
    }

    /// The text with all changes.
    var text: String {
        var lines = lines.map { line in String(String.UnicodeScalarView(line)) }
        // From the bottom up, so that earlier places stay where they are.
        let numbered = edits.enumerated().map {
            (order: $0.element.order, number: $0.offset, edit: $0.element)
        }
        for entry in numbered.sorted(by: {
            ($0.order.0, $0.order.1, $0.number) > ($1.order.0, $1.order.1, $1.number)
        }) {
            switch entry.edit {
            case .replace(let number, let columns, let text):
                var scalars = Array(lines[number - 1].unicodeScalars)
                scalars.replaceSubrange(columns, with: text.unicodeScalars)
                lines[number - 1] = String(String.UnicodeScalarView(scalars))
            case .insert(let number, let new): lines.insert(contentsOf: new, at: number)
            }
        }
        return lines.joined(separator: "\n")
    }

    // MARK: - Places

    private func character(at line: Int, _ column: Int) -> Unicode.Scalar? {
        guard lines.indices.contains(line - 1), lines[line - 1].indices.contains(column - 1) else {
            return nil
        }
        return lines[line - 1][column - 1]
    }

    /// Where a scalar is written, quotation marks included; `nil` when that is not on one line.
    private func columns(of node: YAMLNode) -> Range<Int>? {
        guard case .scalar(let text, let style) = node.value,
            lines.indices.contains(node.location.line - 1)
        else { return nil }
        let line = lines[node.location.line - 1]
        let start = node.location.column - 1
        guard line.indices.contains(start) else { return nil }
        switch style {
        case .block: return nil
        case .plain:
            let scalars = Array(text.unicodeScalars)
            let end = start + scalars.count
            return end <= line.count && Array(line[start..<end]) == scalars && !scalars.isEmpty
                ? start..<end : nil
        case .quoted:
            let mark = line[start]
            var index = start + 1
            while index < line.count {
                if line[index] == "\\", mark == "\"" {
                    index += 2
                } else if line[index] == mark {
                    guard mark == "'", index + 1 < line.count, line[index + 1] == "'" else {
                        return start..<(index + 1)
                    }
                    index += 2
                } else {
                    index += 1
                }
            }
            return nil
        }
    }

    /// The last line of an entry: what is indented deeper than its key goes with it.
    private func lastLine(of entry: YAMLNode.Entry) -> Int {
        let indent = entry.location.column - 1
        var last = entry.location.line
        for (index, line) in lines.enumerated().dropFirst(entry.location.line) {
            let lead = line.prefix { $0 == " " }.count
            if lead == line.count { continue }
            // A list may stand as deep as its key.
            guard lead > indent || (lead == indent && line[lead] == "-") else { break }
            last = index + 1
        }
        return last
    }
}

extension YAMLNode {
    /// Every scalar by its path: `rounds[1].invited`. Two texts with the same scalars say the same.
    ///
    /// The reader has bounded how deep a text may nest.
    var scalars: [YAMLEdits.Path: String] {
        var found: [YAMLEdits.Path: String] = [:]
        collect(into: &found, path: "")
        return found
    }

    private func collect(into found: inout [YAMLEdits.Path: String], path: String) {
        switch value {
        case .scalar(let text, _): found[path] = text
        case .list(let items):
            for (index, item) in items.enumerated() { item.collect(into: &found, path: "\(path)[\(index)]") }
        case .map(let entries):
            for entry in entries {
                entry.value.collect(into: &found, path: path.isEmpty ? entry.key : "\(path).\(entry.key)")
            }
        }
    }
}
