package import Composition
package import Diagnostics
import Markdown

extension PageRenderer {
    /// What goes with the printed forms: everything on one page, a table for each wording, and the e-mail.
    package func render(_ questionnaire: QuestionnairePublication, log: inout DiagnosticLog) -> [RenderedFile]
    {
        var files: [RenderedFile] = []
        let folder = OutputPath.questionnaireFolder
        for form in questionnaire.forms {
            guard let path = OutputPath("\(folder)/\(form.name).csv") else { continue }
            files.append(RenderedFile(path: path, bytes: SpreadsheetText(rows: form.table.cells).bytes))
        }
        if let path = OutputPath("\(folder)/uitnodiging.txt") {
            files.append(RenderedFile(path: path, text: letter(of: questionnaire, log: &log)))
        }
        if let path = OutputPath("\(folder)/vragenlijst.html"), let html = page(of: questionnaire, log: &log)
        {
            files.append(RenderedFile(path: path, text: html))
        }
        return files
    }

    private func letter(of questionnaire: QuestionnairePublication, log: inout DiagnosticLog) -> String {
        let prose = ProseRendering(reader: reader, rules: questionnaire.rules, target: .letter)
        return (questionnaire.notice.map { $0 + "\n\n" } ?? "")
            + "Onderwerp: \(questionnaire.subject.inDutchTypography)\n\n"
            + prose.render(questionnaire.letter, log: &log)
    }

    private func page(of questionnaire: QuestionnairePublication, log: inout DiagnosticLog) -> String? {
        let prose = ProseRendering(
            reader: reader, rules: questionnaire.rules, target: .html(rawHTML: .drop))
        guard case .record(let fields) = questionnaire.page.viewValue else { return nil }
        let values = MustacheValues(prose: prose)
        var record = fields.mapValues { values.convert($0, log: &log) }
        record["stylesheet"] = fonts.faces + (templates.file("questionnaire/questionnaire.css")?.text ?? "")
        return templates.render(record, with: PageTemplate.questionnaire.rawValue)
    }
}
