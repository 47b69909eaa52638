public import Advice

/// Everything an edition is made of, valid and in two halves that never mix.
public struct Manuscript: Sendable {
    public let open: OpenContent
    public let confidential: ConfidentialContent
}

/// What public publications are composed from. It has no field for a single participant:
/// that is the first wall between public and confidential.
public struct OpenContent: Sendable {
    public let site: Site
    /// In the order of reading.
    public let themes: [Theme]
    /// Those to publish, in the order of reading.
    public let articles: [Article]
    /// Articles that exist and have an error.
    public let faultyArticles: Set<ArticleID>
    public let literature: [String: Source]
    public let booklet: Booklet?
    public let instrument: Instrument?
    /// In the order of the report.
    public let policies: [Policy]
    public let branchFigures: BranchFigures?
    /// The pictures of articles, as paths from the project's root.
    public let assets: [String]
}

/// What advices are made from.
public struct ConfidentialContent: Sendable {
    public let recommendations: [RecommendationText]
    public let faultyRecommendations: [FaultyRecommendation]
    public let trajectories: [Trajectory]
    /// The sound dossiers, by name of the file.
    public let dossiers: [Dossier]
    public let faultyDossiers: [FaultyDossier]
    public let measurements: [Measurement]

    /// The names of all participants, sound or not, sorted.
    public var participants: [String] {
        (dossiers.map(\.id.description) + faultyDossiers.map(\.slug)).sorted()
    }
}
