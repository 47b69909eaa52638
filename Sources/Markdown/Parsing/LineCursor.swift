/// A place in a line as CommonMark advances through the prefixes of containers:
/// in bytes, and in columns of which a tab fills up to the next multiple of four.
struct LineCursor {
    /// The byte in the source; still at the tab when only part of it is used up.
    private(set) var offset: Int
    private var column = 0
    private var isInsideTab = false

    private static let tabStop = 4

    init(atLineStart offset: Int) {
        self.offset = offset
    }

    /// The white space from here on: its columns, and the offset of what follows it.
    ///
    /// - Parameter limit: how many columns matter. A thousand containers each look at what the next ones take, so
    ///   looking further would cost the square of their depth on every line.
    func indent(in source: SourceLines, upTo limit: Int = .max) -> (columns: Int, end: Int) {
        var ahead = self
        while ahead.column - column < limit, source.byte(at: ahead.offset).isSpaceOrTab {
            ahead.advance(bytes: 1, in: source)
        }
        return (ahead.column - column, ahead.offset)
    }

    mutating func advance(bytes count: Int, in source: SourceLines) {
        for _ in 0..<max(0, count) {
            column += source.byte(at: offset) == .tab ? columnsToTabStop : 1
            offset += 1
        }
        if count > 0 { isInsideTab = false }
    }

    mutating func advance(columns count: Int, in source: SourceLines) {
        var left = count
        while left > 0 {
            let width = source.byte(at: offset) == .tab ? columnsToTabStop : 1
            let taken = min(left, width)
            isInsideTab = taken < width
            column += taken
            offset += isInsideTab ? 0 : 1
            left -= taken
        }
    }

    private var columnsToTabStop: Int {
        Self.tabStop - column % Self.tabStop
    }

    /// The columns that are left of a tab of which a prefix used up a part.
    var columnsLeftOfTab: Int {
        isInsideTab ? columnsToTabStop : 0
    }

    /// Columns advanced since an earlier place on the same line.
    func columns(since earlier: LineCursor) -> Int {
        column - earlier.column
    }
}
