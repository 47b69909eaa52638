package import Composition
import Diagnostics

extension PageRenderer {
    /// What changed in advices since they went out, as one self-contained page.
    package func render(_ differences: DifferencesView) -> RenderedFile? {
        guard case .record(let fields) = differences.viewValue,
            let path = OutputPath("intern/verschillen.html")
        else { return nil }
        // The view holds no prose, so there is nothing that could go wrong in it.
        var unused = DiagnosticLog()
        let values = MustacheValues(prose: nil)
        var record = fields.mapValues { values.convert($0, log: &unused) }
        record["stylesheet"] = fonts.faces + (templates.file("intern/differences.css")?.text ?? "")
        return templates.render(record, with: PageTemplate.differences.rawValue).map {
            RenderedFile(path: path, text: $0)
        }
    }
}
