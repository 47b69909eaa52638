import Advice

/// Answers as the strict CSV of a measurement.
struct AnswerTable {
    let instrument: Instrument
    let responses: [Response]

    var text: String {
        let items = instrument.items.map(\.id)
        let header = ["row", "participant", "role"] + items.map(\.description)
        let rows = responses.map { response in
            [response.row, response.participant.description, response.role.description]
                + items.map { response.answer(to: $0).map(String.init) ?? "" }
        }
        return ([header] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    }
}
