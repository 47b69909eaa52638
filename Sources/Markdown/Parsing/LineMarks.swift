/// What a line holds that asks for care: characters that may not be what they seem, and what may begin an
/// addition to CommonMark. A line without any pays nothing for them.
struct LineMarks: OptionSet {
    let rawValue: UInt16

    static let footnotes = LineMarks(rawValue: 1)
    static let placeholders = LineMarks(rawValue: 1 << 1)
    static let pipes = LineMarks(rawValue: 1 << 2)
    static let tildes = LineMarks(rawValue: 1 << 3)
    static let addresses = LineMarks(rawValue: 1 << 4)
    static let tasks = LineMarks(rawValue: 1 << 5)
    static let callouts = LineMarks(rawValue: 1 << 6)
    static let attributes = LineMarks(rawValue: 1 << 7)
    static let definitions = LineMarks(rawValue: 1 << 8)
    static let citations = LineMarks(rawValue: 1 << 9)
    static let images = LineMarks(rawValue: 1 << 10)
    /// Characters that ``Masking`` uses: the text keeps its own and goes without what needs masks.
    static let standIns = LineMarks(rawValue: 1 << 11)
    static let linkDefinitions = LineMarks(rawValue: 1 << 12)

    static let nul = LineMarks(rawValue: 1 << 13)
    /// Scalars of more than one byte.
    static let nonASCII = LineMarks(rawValue: 1 << 14)
    /// A backslash or an ampersand: characters may not stand for themselves.
    static let escapes = LineMarks(rawValue: 1 << 15)

    static let gitHub: LineMarks = [
        .footnotes, .pipes, .tildes, .addresses, .tasks, .standIns, .linkDefinitions,
    ]
    /// Those that stand inside texts.
    static let inline: LineMarks = [
        .footnotes, .placeholders, .tildes, .addresses, .attributes, .citations,
    ]
    /// Those that ``Masking`` puts out of libcmark's sight.
    static let masked: LineMarks = [.footnotes, .placeholders]
}

/// The marks of a text that mean something in its syntax.
struct MarkedLines {
    /// What the whole text holds.
    let all: LineMarks
    /// What each line holds.
    private let lines: [LineMarks]

    init(_ source: SourceLines, syntax: Syntax) {
        guard syntax != .commonMark else {
            (all, lines) = ([], [])
            return
        }
        var all = source.marks.reduce(into: LineMarks()) { $0.formUnion($1) }
        if all.contains(.standIns) {
            // The text keeps its own stand-ins and goes without what needs them.
            all.subtract([.footnotes, .placeholders])
        }
        if syntax == .gitHub { all.formIntersection(.gitHub) }
        self.all = all
        lines = source.marks
    }

    /// Whether the line on which a place lies may hold one of some marks.
    func mayHold(_ marks: LineMarks, at place: Span) -> Bool {
        mayHold(marks, onLine: Int(place.line))
    }

    /// Whether a line, counted from 1, may hold one of some marks.
    func mayHold(_ marks: LineMarks, onLine line: Int) -> Bool {
        lines.indices.contains(line - 1) && !lines[line - 1].isDisjoint(with: marks)
    }

    /// The lines that may hold one of some marks.
    func lines(holding marks: LineMarks) -> [Int] {
        all.isDisjoint(with: marks) ? [] : (1...lines.count).filter { mayHold(marks, onLine: $0) }
    }
}
