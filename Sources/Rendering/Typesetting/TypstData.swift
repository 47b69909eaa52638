import Composition
import Diagnostics
import Foundation

/// Turns view values into the JSON that a Typst template reads, and gathers the drawings beside it.
struct TypstData {
    let prose: ProseRendering
    let glyphs: GlyphCheck?

    /// The drawings met so far, by path beside the main file.
    private(set) var drawings: [String: [UInt8]] = [:]

    /// The addresses of the pictures met so far.
    private(set) var pictures: Set<String> = []

    /// The texts that were looked at: a title stands in many places.
    private var checked: Set<String> = []

    init(prose: ProseRendering, glyphs: GlyphCheck?) {
        self.prose = prose
        self.glyphs = glyphs
    }

    /// The JSON of a view, keys sorted.
    mutating func json(of value: ViewValue, log: inout DiagnosticLog) throws -> [UInt8] {
        try Self.json(convert(value, log: &log))
    }

    /// A converted view as bytes: keys sorted, the same every time.
    static func json(_ object: Any) throws -> [UInt8] {
        [UInt8](
            try JSONSerialization.data(
                withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]))
    }

    private mutating func convert(_ value: ViewValue, log: inout DiagnosticLog) -> Any {
        switch value {
        case .absent: return NSNull()
        case .flag(let flag): return flag
        case .number(let number): return number
        case .text(let text):
            if let glyphs, checked.insert(text).inserted { glyphs.check(text, log: &log) }
            return text
        case .prose(let text): return prose.render(text, pictures: &pictures, log: &log)
        case .drawing(let drawing):
            let path = "drawings/\(drawing.id).svg"
            drawings[path] = Array(drawing.svg.utf8)
            return path
        case .list(let elements):
            var list: [Any] = []
            for element in elements { list.append(convert(element, log: &log)) }
            return list
        case .record(let fields):
            var record: [String: Any] = [:]
            for (name, field) in fields { record[name] = convert(field, log: &log) }
            return record
        }
    }
}
