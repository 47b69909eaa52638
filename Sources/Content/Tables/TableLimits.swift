/// How large a handed-in table may be. An honest export of 30,000 people stays far below each of these;
/// a file that was made to fill the memory stops at one of them, below half a gigabyte in all.
package struct TableLimits: Sendable, Hashable {
    /// Bytes of the file itself.
    package let fileBytes: Int
    /// Files inside a workbook.
    package let entries: Int
    /// Bytes of one part of a workbook, unpacked.
    package let partBytes: Int
    /// Bytes of all files inside a workbook, unpacked.
    package let unpackedBytes: Int
    /// Unpacked bytes for each packed one, in parts of more than a megabyte.
    package let ratio: Int
    /// Texts that the cells of a workbook share.
    package let sharedTexts: Int
    package let rows: Int
    package let columns: Int
    /// Rows times columns.
    package let cells: Int
    /// Characters in one cell: what Excel allows.
    package let cellLength: Int

    /// The limits that hold unless a test wants others.
    package static let standard = TableLimits()

    package init(
        fileBytes: Int = 50_000_000, entries: Int = 2000, partBytes: Int = 64_000_000,
        unpackedBytes: Int = 500_000_000, ratio: Int = 200, sharedTexts: Int = 1_000_000, rows: Int = 100_000,
        columns: Int = 1000, cells: Int = 3_000_000,
        cellLength: Int = 32_767
    ) {
        self.fileBytes = fileBytes
        self.entries = entries
        self.partBytes = partBytes
        self.unpackedBytes = unpackedBytes
        self.ratio = ratio
        self.sharedTexts = sharedTexts
        self.rows = rows
        self.columns = columns
        self.cells = cells
        self.cellLength = cellLength
    }
}
