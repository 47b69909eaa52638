import Composition
package import Diagnostics
import Mustache

/// All templates of an edition: read, checked against the shapes they will be given, ready to use.
package struct TemplateSet: Sendable {
    private let files: [String: TemplateFile]
    private let library: MustacheLibrary

    /// Reads templates and reports every fault in them: names, sections, circles.
    ///
    /// - Parameter files: one file for a name; a project's own file has already taken the shipped one's place.
    package init(_ files: [TemplateFile], log: inout DiagnosticLog) {
        self.files = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
        var trees: [String: MustacheTree] = [:]
        var library = MustacheLibrary()
        for file in files.sorted(by: { $0.name < $1.name }) where file.name.hasSuffix(".mustache") {
            let name = String(file.name.dropLast(".mustache".count))
            guard let tree = MustacheTree(file, log: &log) else { continue }
            trees[name] = tree
            do {
                try library.register(file.text, named: name)
            } catch {
                log.report(.unreadableTemplate(file, "\(error)"))
            }
        }
        for template in PageTemplate.allCases {
            guard trees[template.rawValue] != nil else {
                if !files.contains(where: { $0.name == template.rawValue + ".mustache" }) {
                    log.report(.missingTemplate(template.rawValue + ".mustache"))
                }
                continue
            }
            var checker = TemplateChecker(trees, log: DiagnosticLog(for: log.scope))
            log.absorb(checker.check(template.rawValue, against: template.shape))
        }
        for name in PrintRenderer.templates + EPUBRenderer.templates where self.files[name] == nil {
            log.report(.missingTemplate(name))
        }
        self.library = library
    }

    /// The file of a template or asset.
    func file(_ name: String) -> TemplateFile? { files[name] }

    /// All files whose name begins and ends like this, sorted.
    func files(below folder: String, endingWith ending: String = "") -> [TemplateFile] {
        files.values.filter { $0.name.hasPrefix(folder) && $0.name.hasSuffix(ending) }
            .sorted { $0.name < $1.name }
    }

    /// Fills a Mustache template with values that ``MustacheValues`` made.
    func render(_ values: Any, with name: String) -> String? {
        library.render(values, withTemplate: name)
    }
}

/// The Mustache templates that pages are made with, and what each is given.
enum PageTemplate: String, CaseIterable {
    case home = "site/home"
    case articles = "site/articles"
    case theme = "site/theme"
    case article = "site/article"
    case booklet = "site/booklet"
    case report = "site/report"
    case glossary = "site/glossary"
    case missing = "site/missing"
    case advice = "advice/advice"
    case epubCover = "epub/cover"
    case epubColophon = "epub/colophon"
    case epubContents = "epub/contents"
    case epubGuide = "epub/guide"
    case epubForeword = "epub/foreword"
    case epubPart = "epub/part"
    case epubChapter = "epub/chapter"
    case epubIndex = "epub/index"
    case epubGlossary = "epub/glossary"
    case epubPackage = "epub/package"
    case questionnaire = "questionnaire/questionnaire"
    case differences = "intern/differences"

    var shape: Shape {
        switch self {
        case .home: Framed<HomeView>.shape
        case .articles: Framed<ArticlesView>.shape
        case .theme: Framed<ThemeView>.shape
        case .article: Framed<ArticleView>.shape
        case .booklet: Framed<BookletPageView>.shape
        case .report: Framed<ReportPageView>.shape
        case .glossary: Framed<GlossaryView>.shape
        case .missing: Framed<MissingView>.shape
        case .advice: AdviceView.shape.adding(["stylesheet": .prose])
        case .epubCover: EPUBFramed<EPUBCoverView>.shape
        case .epubColophon: EPUBFramed<EPUBColophonView>.shape
        case .epubContents: EPUBFramed<EPUBContentsView>.shape
        case .epubGuide: EPUBFramed<EPUBGuideView>.shape
        case .epubForeword: EPUBFramed<BookletView.Foreword>.shape
        case .epubPart: EPUBFramed<EPUBPartView>.shape
        case .epubChapter: EPUBFramed<BookletView.Chapter>.shape
        case .epubIndex: EPUBFramed<EPUBIndexView>.shape
        case .epubGlossary: EPUBFramed<GlossaryView>.shape
        case .epubPackage: EPUBPackageView.shape
        case .questionnaire: QuestionnairePageView.shape.adding(["stylesheet": .prose])
        case .differences: DifferencesView.shape.adding(["stylesheet": .prose])
        }
    }
}

extension Shape {
    /// A record with more keys.
    fileprivate func adding(_ more: [String: Shape]) -> Shape {
        guard case .record(let fields) = self else { return self }
        return .record(fields.merging(more) { own, _ in own })
    }
}

extension Diagnostic {
    fileprivate static func missingTemplate(_ name: String) -> Diagnostic {
        .error(
            "missing-template", at: SourceLocation(file: "templates/" + name),
            nl: "het sjabloon '\(name)' ontbreekt", en: "the template '\(name)' is missing",
            help: Message(
                nl: "zet de sjablonen van leren terug, of wijs ze aan met LEREN_HOME",
                en: "put the templates of leren back, or point to them with LEREN_HOME"))
    }

    fileprivate static func unreadableTemplate(_ file: TemplateFile, _ reason: String) -> Diagnostic {
        .error(
            "unreadable-template", at: file.start, nl: "dit sjabloon is niet te lezen: \(reason)",
            en: "this template cannot be read: \(reason)",
            help: Message(
                nl: "vergelijk het met het oorspronkelijke sjabloon", en: "compare it with the original"))
    }
}
