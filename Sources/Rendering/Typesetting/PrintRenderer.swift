import Advice
package import Composition
package import Diagnostics

/// Makes the typesetting jobs of an edition: view models and templates in, private roots out.
package struct PrintRenderer: Sendable {
    private let templates: TemplateSet
    private let reader: ProseReader
    private let pictures: PictureReader

    /// The main files of the documents.
    static let templates = [bookletTemplate, reportTemplate, adviceTemplate, questionnaireTemplate]
    private static let bookletTemplate = "booklet/booklet.typ"
    private static let reportTemplate = "report/report.typ"
    private static let adviceTemplate = "advice/advice.typ"
    private static let questionnaireTemplate = "questionnaire/questionnaire.typ"

    /// PDF that is tagged, accessible and made to last.
    private static let readingStandards = ["ua-1", "a-2a"]

    /// The width of a cover picture for the web comes from this (pixels per inch of an A5 page).
    private static let coverResolution = 96

    /// A renderer with the templates of the edition.
    package init(
        _ templates: TemplateSet, reading reader: @escaping ProseReader, pictures: @escaping PictureReader
    ) {
        self.pictures = pictures
        self.templates = templates
        self.reader = reader
    }

    /// The reading PDF of the booklet, with a picture of its cover.
    package func job(for booklet: BookletPublication, log: inout DiagnosticLog) -> TypesettingJob? {
        job(
            Self.bookletTemplate, booklet.view, rules: booklet.rules, to: "site/downloads/boekje.pdf",
            date: booklet.date.noon, cover: "site/downloads/boekje.png", log: &log)
    }

    /// The PDF of the report.
    package func job(for report: ReportPublication, log: inout DiagnosticLog) -> TypesettingJob? {
        job(
            Self.reportTemplate, report.view, rules: report.rules, to: "site/downloads/rapport.pdf",
            date: report.date.noon, cover: nil, log: &log)
    }

    /// The PDF of one advice.
    package func job(
        for advice: AdvicePublication, booklet: PrintFacts?, log: inout DiagnosticLog
    ) -> TypesettingJob? {
        job(
            Self.adviceTemplate, advice.view(booklet: booklet), rules: advice.rules,
            to: "adviezen/\(advice.slug)/advies.pdf", date: advice.date.noon, cover: nil, log: &log)
    }

    /// The printed forms of the questionnaire, in the order of its wordings.
    package func jobs(
        for questionnaire: QuestionnairePublication, log: inout DiagnosticLog
    ) -> [TypesettingJob] {
        var jobs: [TypesettingJob] = []
        for form in questionnaire.forms {
            let job = job(
                Self.questionnaireTemplate, form.view, rules: questionnaire.rules,
                to: "\(OutputPath.questionnaireFolder)/\(form.name).pdf", date: questionnaire.date.noon,
                cover: nil, log: &log)
            if let job { jobs.append(job) }
        }
        return jobs
    }

    private func job(
        _ main: String, _ view: some ViewModel, rules: ProseRules, to output: String, date: Int,
        cover: String?, log: inout DiagnosticLog
    ) -> TypesettingJob? {
        guard let output = OutputPath(output) else { return nil }
        var data = TypstData(prose: ProseRendering(reader: reader, rules: rules, target: .typst))
        guard let json = try? data.json(of: view.viewValue, log: &log) else { return nil }
        let folder = main.prefix { $0 != "/" }
        var files = Dictionary(
            uniqueKeysWithValues: (templates.files(below: "\(folder)/", endingWith: ".typ")
                + templates.files(below: "partials/", endingWith: ".typ")
                + templates.files(below: "assets/", endingWith: ".svg")).map { ($0.name, $0.bytes) })
        files["\(folder)/data.json"] = json
        for path in data.pictures { files["\(folder)/\(path)"] = pictures(path) }
        for (path, bytes) in data.drawings { files["\(folder)/\(path)"] = bytes }
        return TypesettingJob(
            output: output, main: main, files: files, standards: Self.readingStandards, timestamp: date,
            cover: cover.flatMap(OutputPath.init).map {
                TypesettingJob.Cover(output: $0, resolution: Self.coverResolution)
            })
    }
}

extension CalendarDate {
    /// Noon of the day in seconds since 1970: the same day in every time zone that reads the PDF.
    fileprivate var noon: Int { daysSince1970 * 86_400 + 43_200 }
}
