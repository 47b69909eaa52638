package import Advice

/// How the headings and labels of an export map to items, roles, participants and scores: `content/scan/codeboek.yml`.
///
/// What stands here comes before what is recognised without it.
package struct Codebook: Sendable {
    /// What an answer's label means.
    package enum Answer: Sendable, Hashable {
        case score(Int)
        /// "weet niet", "n.v.t.": no answer.
        case none
    }

    package internal(set) var columns: [FoldedLabel: ColumnTarget] = [:]
    package internal(set) var answers: [FoldedLabel: Answer] = [:]
    package internal(set) var yesNo: [FoldedLabel: Bool] = [:]
    package internal(set) var roles: [FoldedLabel: RoleID] = [:]
    package internal(set) var participants: [FoldedLabel: ParticipantID] = [:]
    package internal(set) var personal: Set<FoldedLabel> = []
    package internal(set) var ignored: Set<FoldedLabel> = []
    /// The labels as they are written, for suggestions.
    var writtenAnswers: [String] = []

    /// The codebook of a project without one.
    package init() {}

    /// The label that stands for an empty cell.
    static let emptyCell = FoldedLabel("(leeg)")
}
