package import Advice

/// Everything an edition is made of, valid and in two halves that never mix.
package struct Manuscript: Sendable {
    package let open: OpenContent
    package let confidential: ConfidentialContent
}

/// What public publications are composed from. It has no field for a single participant:
/// that is the first wall between public and confidential.
package struct OpenContent: Sendable {
    package let site: Site
    /// In the order of reading.
    package let themes: [Theme]
    /// Those to publish, in the order of reading.
    package let articles: [Article]
    /// Articles that exist and have an error.
    package let faultyArticles: Set<ArticleID>
    package let literature: [String: Source]
    /// In alphabetical order.
    package let glossary: [GlossaryTerm]
    package let booklet: Booklet?
    package let instrument: Instrument?
    /// What the questionnaire is sent out with, if anything.
    package let invitation: Invitation?
    /// In the order of the report.
    package let policies: [Policy]
    package let branchFigures: BranchFigures?
    /// What lies below `content/assets`, as paths from the project's root.
    package let assets: [String]
    /// Those that a text shows or links to which is public.
    package let shownAssets: Set<String>
    /// Those that are pictures.
    package let pictures: [String: Picture]
    /// Those that readers may fetch and that are no pictures, or why they may not.
    package let documents: [String: Result<LinkedDocument, DocumentFault>]
    /// Who made the pictures, as far as that was written down.
    package let pictureRights: [String: PictureRights]
}

/// What advices are made from.
package struct ConfidentialContent: Sendable {
    package let recommendations: [RecommendationText]
    package let faultyRecommendations: [FaultyRecommendation]
    package let trajectories: [Trajectory]
    /// The sound dossiers, by name of the file.
    package let dossiers: [Dossier]
    package let faultyDossiers: [FaultyDossier]
    package let measurements: [Measurement]
    /// The advices that went out, in that order.
    package let deliveries: [Delivery]
    /// What stays of measurements whose answers are forgotten.
    package let frozenScores: [FrozenScores]
    /// What the fence lets pass today.
    package let fenceExceptions: [FenceException]

    /// Turns the answers into scores, and takes the frozen ones where answers are forgotten.
    package func scorer(for instrument: Instrument) -> Scorer {
        Scorer(instrument: instrument, measurements: measurements, frozen: frozenScores)
    }

    /// The names of all participants, sound or not, sorted.
    package var participants: [String] {
        (dossiers.map(\.id.description) + faultyDossiers.map(\.slug)).sorted()
    }
}
