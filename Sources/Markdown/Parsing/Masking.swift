/// A text in which what libcmark would misread is put out of its sight, byte for byte reversible.
///
/// A footnote's definition becomes an item of a list, which is the block that it behaves like; a reference
/// loses its brackets, which would make it a link; the inside of a placeholder loses its punctuation.
/// Each stand-in is a character that the text does not hold, so that it can be put back wherever it lands.
struct Masking {
    /// A definition: its label, and where the item that stands for it begins.
    struct Definition {
        let label: String
        let line: Int
        let offset: Int
    }

    private var bytes: [UInt8]
    /// Where the lines of the masked text start, and what they hold.
    private var starts: [Int]
    private var lineMarks: [LineMarks]
    private(set) var definitions: [Definition] = []
    /// For a line whose bytes moved: from which masked column on how many scalars are missing in all.
    private(set) var shifts: [Int: [(column: Int, scalars: Int)]] = [:]
    /// Whether anything was put out of sight.
    var isNeeded: Bool { hasStandIns || !definitions.isEmpty }
    private var hasStandIns = false

    private let source: SourceLines
    private let rejected: Set<Int>
    private var labels: Set<String> = []

    /// `[^`, in two bytes of punctuation, because what stands beside emphasis matters.
    static let openBracket: [UInt8] = [0xDC, 0x80]
    static let closeBracket: UInt8 = 0x06

    /// - Parameter rejected: lines on which a definition turned out not to be one.
    init(_ source: SourceLines, marks: MarkedLines, rejecting rejected: Set<Int>) {
        self.source = source
        self.rejected = rejected
        bytes = source.bytes
        starts = source.starts
        lineMarks = source.marks
        if marks.all.contains(.placeholders) { maskPlaceholders() }
        if marks.all.contains(.footnotes) { maskFootnotes(on: marks) }
    }

    /// The masked text.
    var lines: SourceLines { SourceLines(bytes, starts: starts, marks: lineMarks) }

    private mutating func maskFootnotes(on marks: MarkedLines) {
        let lines = marks.lines(holding: .footnotes)
        let found = lines.compactMap(definition(onLine:))
        labels = Set(found.map { $0.label.lowercased() })
        guard !labels.isEmpty else { return }
        var masked: [UInt8] = []
        masked.reserveCapacity(bytes.count)
        var next = 0
        var copied = 0
        var moved = 0
        for line in lines {
            move(startsOf: moved..<line, by: masked.count - copied)
            moved = line
            var start = source.starts[line - 1]
            masked += bytes[copied..<start]
            let end = line < source.starts.count ? source.starts[line] : bytes.count
            var column = 1
            var shift: [(column: Int, scalars: Int)] = []
            if next < found.count, found[next].line == line {
                let definition = found[next]
                next += 1
                masked += bytes[start..<definition.offset]
                definitions.append(Definition(label: definition.label, line: line, offset: masked.count))
                let isEmpty = definition.contentStart >= source.end(ofLine: line)
                // Both have their content in the fifth column, as a definition has.
                let item = Array((isEmpty ? "01)" : "1)  ").utf8)
                masked += item
                column += definition.offset - start + item.count
                let written = bytes.scalars(in: definition.offset..<definition.contentStart)
                shift.append((column, written - item.count))
                start = definition.contentStart
            }
            maskReferences(start..<end, at: &column, into: &masked, &shift)
            copied = end
            if shift.isEmpty { continue }
            shifts[line] = shift
            // A stand-in is no ASCII.
            lineMarks[line - 1].insert(.nonASCII)
        }
        move(startsOf: moved..<starts.count, by: masked.count - copied)
        bytes = masked + bytes[copied...]
    }

    private mutating func move(startsOf lines: Range<Int>, by distance: Int) {
        for index in lines { starts[index] += distance }
    }

    private mutating func maskReferences(
        _ range: Range<Int>, at column: inout Int, into masked: inout [UInt8],
        _ shift: inout [(column: Int, scalars: Int)]
    ) {
        // What lies between two references is copied and counted at once.
        var copied = range.lowerBound
        var offset = copied
        while offset < range.upperBound {
            if bytes[offset] == UInt8(ascii: "\\") {
                offset += 2
                continue
            }
            guard bytes[offset] == UInt8(ascii: "["),
                let end = reference(at: offset, before: range.upperBound)
            else {
                offset += 1
                continue
            }
            hasStandIns = true
            masked += bytes[copied..<offset]
            column += bytes.scalars(in: copied..<offset)
            let label = bytes[offset + 2..<end - 1].map(Self.standIn)
            masked += Self.openBracket + label + [Self.closeBracket]
            shift.append((column + 1, (shift.last?.scalars ?? 0) + 1))
            column += bytes.scalars(in: offset..<end) - 1
            offset = end
            copied = end
        }
        masked += bytes[copied..<range.upperBound]
    }

    /// The end of a reference to a note that there is, unless it is the text of a link.
    private func reference(at offset: Int, before limit: Int) -> Int? {
        guard let label = source.footnoteLabel(at: offset, before: limit),
            labels.contains(label.text.lowercased())
        else { return nil }
        let syntax = LinkSyntax(bytes: bytes, limit: limit)
        return syntax.isLinkTail(at: label.end) ? nil : label.end
    }

    private struct Found {
        let label: String
        let line: Int
        let offset: Int
        let contentStart: Int
    }

    private func definition(onLine line: Int) -> Found? {
        guard !rejected.contains(line) else { return nil }
        var offset = source.starts[line - 1]
        let end = source.end(ofLine: line)
        while offset < end, bytes[offset].isSpaceOrTab || bytes[offset] == UInt8(ascii: ">") { offset += 1 }
        guard let label = source.footnoteLabel(at: offset, before: end), label.end < end,
            bytes[label.end] == UInt8(ascii: ":")
        else { return nil }
        var content = label.end + 1
        while content < end, bytes[content].isSpaceOrTab { content += 1 }
        return Found(label: label.text, line: line, offset: offset, contentStart: content)
    }

    private static let special = Array("*_<>[]&`\\!~|\"'".utf8)
    private static let standIns: [UInt8] = [
        0x01, 0x02, 0x03, 0x04, 0x05, 0x07, 0x08, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14,
    ]

    private static func standIn(for byte: UInt8) -> UInt8 {
        special.firstIndex(of: byte).map { standIns[$0] } ?? byte
    }

    private mutating func maskPlaceholders() {
        var offset = 0
        let brace = UInt8(ascii: "{")
        while offset + 1 < bytes.count {
            if bytes[offset] == UInt8(ascii: "\\") {
                offset += 2
                continue
            }
            guard bytes[offset] == brace, bytes[offset + 1] == brace,
                let end = source.placeholderEnd(at: offset)
            else {
                offset += 1
                continue
            }
            for inside in offset..<end {
                bytes[inside] = Self.standIn(for: bytes[inside])
                hasStandIns = true
            }
            offset = end
        }
    }

    /// A text as its author wrote it.
    static func unmask(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == openBracket[0] }) else { return text }
        var plain: [UInt8] = []
        plain.reserveCapacity(text.utf8.count + 8)
        for byte in text.utf8 {
            if byte == closeBracket {
                plain.append(UInt8(ascii: "]"))
            } else if byte < 0x20, let found = standIns.firstIndex(of: byte) {
                plain.append(special[found])
            } else if byte == openBracket[1], plain.last == openBracket[0] {
                plain.removeLast()
                plain += Array("[^".utf8)
            } else {
                plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// A column in the author's line for one in the masked line.
    func column(_ column: Int, onLine line: Int) -> Int {
        guard let shift = shifts[line] else { return column }
        var (low, high) = (0, shift.count)
        while low < high {
            let middle = (low + high) / 2
            if shift[middle].column <= column { low = middle + 1 } else { high = middle }
        }
        return column + (low > 0 ? shift[low - 1].scalars : 0)
    }
}

extension SourceLines {
    /// `[^label]` at an offset: its label and its end.
    func footnoteLabel(at offset: Int, before limit: Int) -> (text: String, end: Int)? {
        guard offset + 3 < limit, bytes[offset] == UInt8(ascii: "["), bytes[offset + 1] == UInt8(ascii: "^")
        else { return nil }
        var end = offset + 2
        while end < limit, bytes[end] != UInt8(ascii: "]") {
            if bytes[end].isASCIISpace || bytes[end] == UInt8(ascii: "[") { return nil }
            end += 1
        }
        guard end < limit, end > offset + 2 else { return nil }
        return (String(decoding: bytes[offset + 2..<end], as: UTF8.self), end + 1)
    }

    /// The end of `{{…}}` on one line.
    func placeholderEnd(at offset: Int) -> Int? {
        var end = offset + 2
        while end + 1 < bytes.count, !bytes[end].isLineEnding {
            if bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == UInt8(ascii: "}") { return end + 2 }
            if bytes[end] == UInt8(ascii: "{") { return nil }
            end += 1
        }
        return nil
    }
}
