/// Where in a file the table stands, as far as somebody said so.
package struct TablePlace: Sendable, Hashable {
    /// The name of a sheet, hidden or not; `nil` for the first visible one that holds anything.
    package var sheet: String?
    /// The number that a spreadsheet shows before the row of headings; `nil` for the first row that holds anything.
    package var headingRow: Int?

    package init(sheet: String? = nil, headingRow: Int? = nil) {
        self.sheet = sheet
        self.headingRow = headingRow
    }
}
