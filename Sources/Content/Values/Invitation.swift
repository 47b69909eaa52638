package import Advice

/// The text that a questionnaire is sent out with, and what it promises of the measurement it is for.
package struct Invitation: Sendable, Hashable {
    /// The subject of the e-mail.
    package let subject: String
    /// Whom to ask: a name with an address or number.
    package let contact: String
    /// Where sheets that are filled in go, if not to the contact.
    package let handIn: String?
    /// When the measurement begins.
    package let date: CalendarDate
    /// The last day of answering; there where the text asks for it.
    package let closed: CalendarDate?
    /// The day until which answers are kept; there where the text asks for it.
    package let keepUntil: CalendarDate?
    /// Whether the measurement is made up; the questionnaire then says so.
    package let isInvented: Bool
    package let body: Body
}

/// The values that an invitation may ask for.
package enum InvitationWord: String, Sendable, Hashable, CaseIterable {
    /// How many people an average rests on, at least.
    case threshold
    /// The last day on which answers are kept.
    case keepUntil = "keep-until"
    /// The last day of answering.
    case closed
    case contact
    /// How long the questionnaire takes.
    case minutes
    /// The branch's word for a participant, for more of them, and its article.
    case one = "participant.one"
    case many = "participant.many"
    case article = "participant.article"
    case publisher

    /// What nobody can do without who decides whether to answer.
    static let required: [InvitationWord] = [.threshold, .keepUntil, .contact]
}
