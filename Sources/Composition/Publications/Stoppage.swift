import Content
import Diagnostics

/// Which publications the faults of a run stop.
///
/// | fault in | stops |
/// |---|---|
/// | shared files, templates, frozen figures, the fence | the edition |
/// | an article | the site, and the booklet that takes it up |
/// | the booklet's plan | the booklet |
/// | a policy recommendation | the report |
/// | the invitation | the questionnaire |
/// | a recommendation | every advice that it is chosen for |
/// | a dossier, a row of a measurement | that participant's advice |
struct Stoppage {
    let faults: Set<Scope>

    var stopsSite: Bool {
        faults.contains { scope in
            switch scope {
            case .site, .article: true
            case .edition, .booklet, .report, .press, .questionnaire, .recommendation, .advice, .typesetter:
                false
            }
        }
    }

    /// A faulty article cannot be a chapter; one that is not in the booklet does not concern it.
    func stopsBooklet(chapters: Set<ArticleID>) -> Bool {
        faults.contains { scope in
            switch scope {
            case .booklet: true
            case .article(let id): ArticleID(id).map(chapters.contains) ?? false
            case .edition, .site, .report, .press, .questionnaire, .recommendation, .advice, .typesetter:
                false
            }
        }
    }

    var stopsReport: Bool { faults.contains(.report) }

    var stopsQuestionnaire: Bool { faults.contains(.questionnaire) }

    func stops(_ advice: AdvicePublication) -> Bool {
        faults.contains { scope in
            switch scope {
            case .advice(let slug): slug == advice.slug
            case .recommendation(let slug): advice.recommendations.contains(slug)
            case .edition, .article, .site, .booklet, .report, .press, .questionnaire, .typesetter: false
            }
        }
    }
}
