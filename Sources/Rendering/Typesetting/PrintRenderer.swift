import Advice
package import Composition
package import Diagnostics

/// Makes the typesetting jobs of an edition: view models and templates in, private roots out.
package struct PrintRenderer: Sendable {
    private let templates: TemplateSet
    private let reader: ProseReader
    private let pictures: PictureReader
    private let glyphs: GlyphCheck?

    /// The main files of the documents.
    static let templates = [
        bookletTemplate, foldedTemplate, reportTemplate, adviceTemplate, questionnaireTemplate,
    ]
    private static let bookletTemplate = "booklet/booklet.typ"
    private static let foldedTemplate = "booklet/folded.typ"
    private static let reportTemplate = "report/report.typ"
    private static let adviceTemplate = "advice/advice.typ"
    private static let questionnaireTemplate = "questionnaire/questionnaire.typ"

    /// PDF that is tagged, accessible and made to last.
    private static let readingStandards = ["ua-1", "a-2a"]

    /// What a press takes: pages may be placed in it as pictures, and nothing in it is for reading aloud.
    private static let pressStandards = ["1.7"]

    /// Room outside the bleed for crop marks, in millimetres.
    private static let slug = 6.0
    private static let pointsPerMillimetre = 72 / 25.4

    /// The width of a cover picture for the web comes from this (pixels per inch of an A5 page).
    private static let coverResolution = 96

    /// A renderer with the templates of the edition.
    ///
    /// - Parameter glyphs: looks at every text; without it a character that no font has is the typesetter's to refuse.
    package init(
        _ templates: TemplateSet, reading reader: @escaping ProseReader, pictures: @escaping PictureReader,
        glyphs: GlyphCheck? = nil
    ) {
        self.pictures = pictures
        self.glyphs = glyphs
        self.templates = templates
        self.reader = reader
    }

    /// The reading PDF of the booklet, with a picture of its cover.
    package func job(for booklet: BookletPublication, log: inout DiagnosticLog) -> TypesettingJob? {
        job(
            Self.bookletTemplate, booklet.view, rules: booklet.rules, to: "site/downloads/boekje.pdf",
            date: booklet.date.noon, cover: "site/downloads/boekje.png", log: &log)
    }

    /// The booklet for the printer: plain PDF 1.7 with bleed, boxes and crop marks.
    package func pressJob(for booklet: BookletPublication, log: inout DiagnosticLog) -> TypesettingJob? {
        job(
            Self.bookletTemplate, booklet.pressView, rules: booklet.rules, to: "drukwerk/boekje-drukker.pdf",
            date: booklet.date.noon, cover: nil, standards: Self.pressStandards,
            press: TypesettingJob.Press(
                bleed: Double(booklet.bleed) * Self.pointsPerMillimetre,
                slug: Self.slug * Self.pointsPerMillimetre), log: &log)
    }

    /// The booklet on A4 to fold and staple, from the pages of its reading PDF.
    package func foldedJob(
        for booklet: BookletPublication, reading: [UInt8], pages: Int, log: inout DiagnosticLog
    ) -> TypesettingJob? {
        job(
            Self.foldedTemplate, booklet.foldedView(pages: pages), rules: booklet.rules,
            to: "drukwerk/boekje-vouwblad.pdf", date: booklet.date.noon, cover: nil,
            standards: Self.pressStandards, beside: ["boekje.pdf": reading], log: &log)
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
        cover: String?, standards: [String] = readingStandards, press: TypesettingJob.Press? = nil,
        beside others: [String: [UInt8]] = [:], log: inout DiagnosticLog
    ) -> TypesettingJob? {
        guard let output = OutputPath(output) else { return nil }
        var data = TypstData(
            prose: ProseRendering(reader: reader, rules: rules, target: .typst(glyphs)), glyphs: glyphs)
        guard let json = try? data.json(of: view.viewValue, log: &log) else { return nil }
        let folder = main.prefix { $0 != "/" }
        var files = Dictionary(
            uniqueKeysWithValues: (templates.files(below: "\(folder)/", endingWith: ".typ")
                + templates.files(below: "partials/", endingWith: ".typ")
                + templates.files(below: "assets/", endingWith: ".svg")).map { ($0.name, $0.bytes) })
        files["\(folder)/data.json"] = json
        for (name, bytes) in others { files["\(folder)/\(name)"] = bytes }
        for path in data.pictures { files["\(folder)/\(path)"] = pictures(path) }
        for (path, bytes) in data.drawings { files["\(folder)/\(path)"] = bytes }
        return TypesettingJob(
            output: output, main: main, files: files, standards: standards, timestamp: date,
            cover: cover.flatMap(OutputPath.init).map {
                TypesettingJob.Cover(output: $0, resolution: Self.coverResolution)
            }, press: press)
    }
}

extension CalendarDate {
    /// Noon of the day in seconds since 1970: the same day in every time zone that reads the PDF.
    fileprivate var noon: Int { daysSince1970 * 86_400 + 43_200 }
}
