import Advice

/// Answers as the strict CSV of a measurement.
struct AnswerTable {
    let instrument: Instrument
    let answers: [InventedAnswer]

    var text: String {
        let rows = answers.map { answer in
            [answer.row, answer.participant.description, answer.role.description]
                + answer.items.map { $0.map(String.init) ?? "" }
                + answer.ticks.map { $0.map { $0 ? "1" : "0" } ?? "" }
        }
        return ([instrument.columns] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    }
}
