package import Advice
import Markdown

/// What somebody asks of an import of answers.
package struct AnswersRequest: Sendable {
    /// The name of the file, without its folder.
    package let fileName: String
    /// The measurement that all rows belong to, where the export does not say.
    package let measurement: MeasurementID?
    /// The participant that all rows belong to, where the export does not say.
    package let participant: ParticipantID?
    /// The name of the import, where the file's own does not serve.
    package let name: Slug?
    package let today: CalendarDate
    /// The key of a row from a salt and the export's own number of the row: 12 hexadecimal digits of a hash.
    package let rowKey: @Sendable (_ salt: String, _ row: String) -> String
    /// For a measurement that has no salt yet.
    package let freshSalt: String
    /// Whether answers of the former import may go.
    package let replaces: Bool
    /// The order of day and month, where somebody said so.
    package let dateOrder: DateOrder?

    package init(
        fileName: String, measurement: MeasurementID?, participant: ParticipantID?, name: Slug?,
        today: CalendarDate, freshSalt: String, replaces: Bool = false,
        dateOrder: DateOrder? = nil,
        rowKey: @escaping @Sendable (_ salt: String, _ row: String) -> String
    ) {
        self.fileName = fileName
        self.measurement = measurement
        self.participant = participant
        self.name = name
        self.today = today
        self.freshSalt = freshSalt
        self.replaces = replaces
        self.dateOrder = dateOrder
        self.rowKey = rowKey
    }

    /// `--as`, else the participant, else the file's whole name without its ending.
    ///
    /// Dates and numbers stay in it: two forms of one title differ in nothing else, and one would take the place of
    /// the other. A later download of the same survey under another name is noticed by its rows. `nil` when nothing
    /// is left of the name.
    package var importID: Slug? {
        if let name { return name }
        if let participant { return participant.slug }
        let stem = fileName.split(separator: ".").dropLast().joined(separator: "-")
        return ImportedName.slug(of: ImportedName.words(of: stem.isEmpty ? fileName : stem))
    }
}

/// Names made from what people call things.
enum ImportedName {
    /// The words of a text as parts of an address.
    static func words(of text: String) -> [String] {
        HeadingIDs.slug(text).split(separator: "-").map(String.init)
    }

    static func slug(of words: [String]) -> Slug? {
        var text = words.joined(separator: "-").prefix(Slug.longest)
        while text.hasSuffix("-") { text.removeLast() }
        return try? Slug(text)
    }
}
