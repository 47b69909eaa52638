/// A place in a file of the project.
///
/// Lines and columns count from 1; a column counts Unicode scalars.
public struct SourceLocation: Sendable, Hashable, Comparable {
    /// The file, as a path from the project's root with `/` between folders.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int

    /// A place in `file`; the start of the file when nothing else is given.
    public init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// Orders by file, then line, then column.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file:line:column`, the form that editors turn into a link.
    public var description: String { "\(file):\(line):\(column)" }
}
