import Composition
import Diagnostics
import Foundation
import Markdown

/// Turns view values into what swift-mustache reads.
///
/// An absent value is `NSNull`: it ends the search for a name, where a missing key would let an outer record
/// of the same name show through.
struct MustacheValues {
    /// Renders what is Markdown; absent for a view that has none.
    let prose: ProseRendering?

    func convert(_ value: ViewValue, log: inout DiagnosticLog) -> Any {
        var ignored: Set<String> = []
        return convert(value, pictures: &ignored, log: &log)
    }

    /// - Parameter pictures: takes the address of every picture in the prose.
    func convert(_ value: ViewValue, pictures: inout Set<String>, log: inout DiagnosticLog) -> Any {
        switch value {
        case .absent: return NSNull()
        case .flag(let flag): return flag
        case .number(let number): return number
        case .text(let text): return text.withoutForbiddenScalars
        case .prose(let text): return prose?.render(text, pictures: &pictures, log: &log) ?? ""
        case .drawing(let drawing): return drawing.svg
        case .list(let elements): return elements.map { convert($0, pictures: &pictures, log: &log) }
        case .record(let fields): return fields.mapValues { convert($0, pictures: &pictures, log: &log) }
        }
    }
}
