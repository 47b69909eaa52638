import Diagnostics

/// The text of a condition with its place, so that offsets in it become places in the file.
struct ConditionText {
    let scalars: [Unicode.Scalar]
    private let start: SourceLocation

    init(_ text: String, at start: SourceLocation) {
        scalars = Array(text.unicodeScalars)
        self.start = start
    }

    /// The place of the scalar at `offset`. After a line break columns count from 1: the indentation that
    /// YAML took away is not known here.
    func location(of offset: Int) -> SourceLocation {
        let before = scalars.prefix(offset)
        guard let lineBreak = before.lastIndex(of: "\n") else {
            return SourceLocation(file: start.file, line: start.line, column: start.column + offset)
        }
        return SourceLocation(
            file: start.file, line: start.line + before.count { $0 == "\n" }, column: offset - lineBreak)
    }

    /// The text between two offsets.
    subscript(range: Range<Int>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[range])
        return text
    }
}
