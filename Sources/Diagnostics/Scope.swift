/// The part of the edition that a fault lies in.
///
/// Which publications a fault stops follows from its scope and from what each publication uses;
/// `Composition` keeps that table.
public enum Scope: Sendable, Hashable {
    /// Shared files, templates, frozen figures, or any doubt about confidentiality.
    case edition
    /// One article, by its address in the content: `thema/slug`.
    case article(String)
    /// The site as a whole.
    case site
    /// The booklet.
    case booklet
    /// The branch report.
    case report
    /// What goes to the printer: the booklet with bleed and marks, and folded sheets.
    case press
    /// The questionnaire with its invitation.
    case questionnaire
    /// One recommendation, by its slug.
    case recommendation(String)
    /// The advice of one participant, by its slug.
    case advice(String)
    /// The typesetter: every PDF it should make.
    case typesetter
}

extension Scope: CustomStringConvertible {
    /// A stable name for JSON and for sorting: `edition`, `article:thema/slug`, `advice:slug` …
    public var description: String {
        switch self {
        case .edition: "edition"
        case .article(let id): "article:\(id)"
        case .site: "site"
        case .booklet: "booklet"
        case .report: "report"
        case .press: "press"
        case .questionnaire: "questionnaire"
        case .recommendation(let slug): "recommendation:\(slug)"
        case .advice(let slug): "advice:\(slug)"
        case .typesetter: "typesetter"
        }
    }
}
