package import Composition
package import Diagnostics
import Markdown

extension PageRenderer {
    /// The advice as one self-contained file.
    package func render(
        _ advice: AdvicePublication, booklet: PrintFacts?, log: inout DiagnosticLog
    ) -> RenderedFile? {
        let prose = ProseRendering(reader: reader, rules: advice.rules, target: .html(rawHTML: .drop))
        guard case .record(let fields) = advice.view(booklet: booklet).viewValue,
            let path = OutputPath("adviezen/\(advice.slug)/advies.html")
        else { return nil }
        let values = MustacheValues(prose: prose)
        var record = fields.mapValues { values.convert($0, log: &log) }
        record["stylesheet"] = fonts.faces + (templates.file("advice/advice.css")?.text ?? "")
        return templates.render(record, with: PageTemplate.advice.rawValue).map {
            RenderedFile(path: path, text: $0)
        }
    }

    /// The plan and the scores for a spreadsheet, as far as there are any.
    package func tables(of advice: AdvicePublication) -> [RenderedFile] {
        [("actieplan.csv", advice.actionTable), ("profiel.csv", advice.scoreTable)].compactMap { name, rows in
            guard let rows, let path = OutputPath("adviezen/\(advice.slug)/\(name)") else { return nil }
            return RenderedFile(path: path, bytes: SpreadsheetText(rows: rows).bytes)
        }
    }
}
