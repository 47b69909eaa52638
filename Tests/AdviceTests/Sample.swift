import Advice
import Diagnostics
import Testing

/// Small sound values to test with.
enum Sample {
    /// Three dimensions of four items, "leiding" about leaders; a manager leads.
    static func instrument(
        _ dimensions: [String] = ["tijd", "veiligheid", "leiding"],
        roles: [String] = ["medewerker", "manager"], forms: [String] = [], thresholds: Thresholds = .least
    ) throws -> Instrument {
        try Instrument(
            title: "Scan", version: "1", isValidated: false,
            scale: AnswerScale(lowest: 1, highest: 5, lowestLabel: "nee", highestLabel: "ja"),
            minimumAnswered: 3, thresholds: thresholds,
            roles: roles.map { Role(id: try RoleID($0), title: $0, leads: $0 == "manager") },
            dimensions: dimensions.map { name in
                try Dimension(
                    id: DimensionID(name), title: name, summary: "", strength: "", bottleneck: "",
                    about: name == "leiding" ? .leaders : .everyone,
                    items: (1...4).map { try Item(id: ItemID("\(name)-\($0)"), text: "") })
            },
            forms: forms.isEmpty
                ? nil
                : FormsBlock(
                    question: "", list: forms.map { LearningForm(id: try FormID($0), title: $0) }))
    }

    /// One person who gives `answers` to the first items of each named dimension.
    static func person(
        _ row: String, at participant: String = "noordrand", as role: String = "medewerker",
        _ answers: [String: [Int]], ticks: [FormBox: Bool] = [:], to instrument: Instrument? = nil
    ) throws -> Response {
        let instrument = try instrument ?? self.instrument()
        var given: [ItemID: Int] = [:]
        for (dimension, values) in answers {
            for (place, value) in values.enumerated() {
                given[try ItemID("\(dimension)-\(place + 1)")] = value
            }
        }
        return try Response(
            row: row, participant: ParticipantID(participant), role: RoleID(role), answers: given,
            ticks: ticks, to: instrument)
    }

    /// People of one participant, each with four answers in one dimension.
    static func people(
        at participant: String = "noordrand", as role: String = "medewerker", in dimension: String = "tijd",
        _ answers: [[Int]]
    ) throws -> [Response] {
        try answers.enumerated().map { place, values in
            try person(
                "\(participant)-\(role)-\(dimension)-\(place)", at: participant, as: role, [dimension: values]
            )
        }
    }

    static func measurement(_ responses: [Response]) throws -> Measurement {
        try measurement("eerste", responses)
    }

    static func measurement(
        _ id: String, on date: String = "2025-10-01", isInvented: Bool = true, _ responses: [Response]
    ) throws -> Measurement {
        try Measurement(
            id: MeasurementID(id), title: id, date: CalendarDate(date), isInvented: isInvented,
            responses: responses)
    }

    static func participant(_ id: String = "noordrand", leaders: Int? = 5) throws -> Participant {
        try Participant(
            id: ParticipantID(id), employees: 42, leaders: leaders, trajectory: TrajectoryID("kort-advies"))
    }

    /// Ten people whose mean in each dimension is the given number of tenths, and who do not all say the same.
    static func people(
        at participant: String = "noordrand", scoring tenths: [String: Int], to instrument: Instrument? = nil
    ) throws -> [Response] {
        try (0..<10).map { place in
            let answers = tenths.mapValues { tenths in
                let (base, rest) = (tenths / 10, tenths % 10)
                var answers = [Int](repeating: base + (place < rest ? 1 : 0), count: 4)
                if rest == 0, place < 2 { answers[0] += place == 0 ? 1 : -1 }
                return answers
            }
            return try person("\(participant)-\(place)", at: participant, answers, to: instrument)
        }
    }
}
