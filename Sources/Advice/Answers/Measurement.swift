/// One round of the questionnaire, with everything that was answered.
public struct Measurement: Sendable, Hashable {
    /// Its name in files.
    public let id: MeasurementID
    /// Its name for readers: "Eerste meting najaar 2025".
    public let title: String
    /// When it started; earlier and later are told by this.
    public let date: CalendarDate
    /// The last day of answering, once known.
    public let closed: CalendarDate?
    /// The last day on which the answers may be kept.
    public let deleteAfter: CalendarDate?
    /// Whether the answers are made up; whatever rests on them says so.
    public let isInvented: Bool
    /// The answers, each row once.
    public let responses: [Response]

    /// A measurement in which every row stands once: a person counted twice could lift a group over a
    /// threshold that protects it.
    public init(
        id: MeasurementID, title: String, date: CalendarDate, closed: CalendarDate? = nil,
        deleteAfter: CalendarDate? = nil, isInvented: Bool, responses: [Response]
    ) throws(RepeatedRow) {
        var seen: Set<String> = []
        for response in responses where !seen.insert(response.row).inserted {
            throw RepeatedRow(row: response.row)
        }
        self.id = id
        self.title = title
        self.date = date
        self.closed = closed
        self.deleteAfter = deleteAfter
        self.isInvented = isInvented
        self.responses = responses
    }
}

/// What is known of a measurement apart from its answers, and stays when they are forgotten.
public struct MeasurementOutline: Sendable, Hashable, Codable {
    /// Its name in files.
    public let id: MeasurementID
    /// Its name for readers.
    public let title: String
    /// When it started.
    public let date: CalendarDate
    /// Whether the answers were made up.
    public let isInvented: Bool

    private enum CodingKeys: String, CodingKey {
        case id = "measurement"
        case title, date
        case isInvented = "invented"
    }
}

extension Measurement {
    /// The measurement without its answers.
    public var outline: MeasurementOutline {
        MeasurementOutline(id: id, title: title, date: date, isInvented: isInvented)
    }
}

/// A row that stands in a measurement twice.
public struct RepeatedRow: Error, Sendable, Hashable {
    /// The key of the row.
    public let row: String
}
