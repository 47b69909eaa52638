@testable import Content

/// A workbook written letter by letter, as no library would: what a test says of a part is what stands in it.
struct HandmadeWorkbook {
    private static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006/"

    private(set) var parts: [(name: String, content: [UInt8])] = []

    /// - Parameter rows: what stands between `<sheetData>` and `</sheetData>` of the sheet `Blad1`.
    init(rows: String, shared: [String] = [], sheets: String? = nil, properties: String = "") {
        set(
            "[Content_Types].xml",
            #"<Types xmlns="\#(Self.package)content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#
        )
        set(
            "_rels/.rels",
            Self.relations(
                #"<Relationship Id="a" Type="\#(Self.office)/officeDocument" Target="xl/workbook.xml"/>"#))
        set(
            "xl/workbook.xml",
            #"<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.office)">\#(properties)<sheets>"#
                + (sheets ?? #"<sheet name="Blad1" sheetId="1" r:id="s"/>"#) + "</sheets></workbook>")
        set(
            "xl/_rels/workbook.xml.rels",
            Self.relations(
                #"<Relationship Id="s" Type="\#(Self.office)/worksheet" Target="worksheets/sheet1.xml"/>"#
                    + #"<Relationship Id="t" Type="\#(Self.office)/sharedStrings" Target="sharedStrings.xml"/>"#
                    + #"<Relationship Id="u" Type="\#(Self.office)/styles" Target="styles.xml"/>"#))
        set(
            "xl/sharedStrings.xml",
            #"<sst xmlns="\#(Self.main)">"# + shared.map { "<si><t>\($0)</t></si>" }.joined() + "</sst>")
        set(
            "xl/styles.xml",
            #"<styleSheet xmlns="\#(Self.main)"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="9"/>"#
                + #"<xf numFmtId="46"/></cellXfs></styleSheet>"#)
        set("xl/worksheets/sheet1.xml", Self.sheet(rows))
    }

    static func sheet(_ rows: String) -> String {
        #"<worksheet xmlns="\#(main)"><sheetData>\#(rows)</sheetData></worksheet>"#
    }

    private static func relations(_ targets: String) -> String {
        #"<Relationships xmlns="\#(package)relationships">\#(targets)</Relationships>"#
    }

    /// Writes a part, in the place of the one of that name; `nil` removes it.
    mutating func set(_ name: String, _ text: String?) {
        set(name, bytes: text.map { Array((Self.declaration + $0).utf8) })
    }

    mutating func set(_ name: String, bytes: [UInt8]?) {
        parts.removeAll { $0.name == name }
        if let bytes { parts.append((name, bytes)) }
    }

    mutating func rename(_ change: (String) -> String) { parts = parts.map { (change($0.name), $0.content) } }

    /// The archive, nothing packed: its form is in the ZIP specification, 4.3.
    var bytes: [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in parts {
            let name = Array(name.utf8)
            let facts =
                Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
                + Self.little(Self.checksum(of: content), 4)
                + Self.little(UInt32(content.count), 4) + Self.little(UInt32(content.count), 4)
                + Self.little(UInt32(name.count), 2) + Self.little(0, 2)
            directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + facts
            directory += Self.little(0, 10) + Self.little(UInt32(archive.count), 4) + name
            archive += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + facts + name + content
        }
        let start = UInt32(archive.count)
        let count = UInt32(parts.count)
        archive += directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2)
        archive += Self.little(count, 2) + Self.little(UInt32(directory.count), 4) + Self.little(start, 4)
        return archive + Self.little(0, 2)
    }

    private static func little(_ number: UInt32, _ width: Int) -> [UInt8] {
        (0..<width).map { $0 < 4 ? UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) : 0 }
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    private static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }
}
