/// Names one action of one advice, so that a table that comes back says what it is about:
/// `noordrand/2026-11-20-v1/3`.
public struct ActionReference: Sendable, Hashable, CustomStringConvertible {
    /// Whose advice.
    public let participant: ParticipantID
    /// The date of the advice.
    public let date: CalendarDate
    /// Its version, from 1.
    public let version: Int
    /// The number of the action in it, from 1.
    public let action: Int

    /// A reference by its parts.
    public init(participant: ParticipantID, date: CalendarDate, version: Int, action: Int) {
        self.participant = participant
        self.date = date
        self.version = version
        self.action = action
    }

    /// Reads what ``description`` writes; `nil` when it is anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let participant = try? ParticipantID(String(parts[0])),
            let mark = parts[1].ranges(of: "-v").last,
            let date = try? CalendarDate(String(parts[1][..<mark.lowerBound])),
            let version = Int(parts[1][mark.upperBound...]), version > 0, let action = Int(parts[2]),
            action > 0
        else { return nil }
        self.init(participant: participant, date: date, version: version, action: action)
    }

    /// The reference as it stands in the table.
    public var description: String { "\(participant)/\(date)-v\(version)/\(action)" }

    /// Whether it names an action of this advice.
    public func isOf(_ advice: DeliveredAdvice) -> Bool {
        participant == advice.participant && date == advice.date && version == advice.version
    }
}
