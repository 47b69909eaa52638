public import Diagnostics

/// A Markdown document as values: its nodes in pre-order.
///
/// The flat array is why depth costs nothing: no walk, no copy and no release ever recurses,
/// whatever an author (or an attacker) nests. `nodes[0]` is the document.
public struct Tree: Sendable, Hashable {
    /// The file that the text came from, for locations.
    public let file: String
    /// All nodes, each followed by its descendants.
    public internal(set) var nodes: [Node]

    /// What was found wrong while reading; ``reportOmissions(to:rawHTML:)`` tells.
    var faults: [Fault] = []

    init(file: String, nodes: [Node]) {
        self.file = file
        self.nodes = nodes
    }

    /// Where a node begins in its file.
    public func location(of index: Int) -> SourceLocation {
        let span = nodes[index].span
        return SourceLocation(file: file, line: Int(span.line), column: Int(span.column))
    }

    /// The indices of a node's descendants.
    public func descendants(of index: Int) -> Range<Int> {
        index + 1..<nodes[index].end
    }
}

/// One block or inline of a document.
public struct Node: Sendable, Hashable {
    /// What it is, with what belongs to it alone.
    public var kind: Kind
    /// Where it stands in its file.
    public var span: Span
    /// The index after its last descendant.
    public var end: Int

    init(kind: Kind, end: Int, span: Span) {
        self.kind = kind
        self.end = end
        self.span = span
    }
}

/// A place in a file and how far it reaches on that line; small, because every node has one.
public struct Span: Sendable, Hashable {
    /// The line in the file, from 1.
    public var line: Int32
    /// The column in Unicode scalars, from 1.
    public var column: Int32
    /// Scalars covered on that line, at least 1; blocks do not measure themselves and say 1.
    public var length: Int32

    init(line: Int, column: Int, length: Int = 1) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
        self.length = Int32(clamping: max(1, length))
    }
}
