import Advice
import Composition
import Content
import Rendering

/// What lies in `verzending/`: well-named copies of documents, and the list to send them by.
struct Shipment {
    /// The name of the list.
    static let list = "verzendlijst.csv"

    /// One participant's advice, with its documents as they went out.
    struct Item {
        let advice: AdvicePublication
        /// By the names that they have in the delivery.
        let documents: [String: [UInt8]]
    }

    /// Everything by the name of its file.
    let files: [String: [UInt8]]

    init(_ items: [Item]) {
        var files: [String: [UInt8]] = [:]
        var taken: Set<String> = []
        var rows = [["naam", "contactpersoon", "e-mail", "bestand", "datum", "versie", "bijlagen"]]
        for item in items {
            var name = SafeFileName(item.advice.recipient.name).description
            // Systems that do not tell capitals apart would let one participant's advice replace another's.
            if name.isEmpty || taken.contains(name.lowercased()) { name += " (\(item.advice.slug))" }
            taken.insert(name.lowercased())
            let names = Self.names(of: item, for: name)
            for (document, file) in names { files[file] = item.documents[document] }
            let main = names[DeliveryFile.print.rawValue]
            let contact = item.advice.recipient.contact
            rows.append([
                item.advice.recipient.name, contact?.name ?? "", contact?.email ?? "", main ?? "",
                item.advice.date.description, String(item.advice.version),
                names.values.filter { $0 != main }.sorted().joined(separator: ", "),
            ])
        }
        files[Self.list] = SpreadsheetText(rows: rows).bytes
        self.files = files
    }

    /// The names to send documents by: `Advies op maat - Noordrand - 2026-11-20 - v1.pdf`.
    private static func names(of item: Item, for participant: String) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: item.documents.keys.map { document in
                let dot = document.lastIndex(of: ".") ?? document.endIndex
                let stem = String(document[..<dot])
                let kind = stem == "advies" ? heading : stem.prefix(1).uppercased() + stem.dropFirst()
                let name = "\(kind) - \(participant) - \(item.advice.date) - v\(item.advice.version)"
                return (document, name + document[dot...])
            })
    }

    private static let heading = "Advies op maat"

    /// Whether a file in the folder is from an earlier shipment; anything else there is somebody's own.
    static func isOwn(_ name: String) -> Bool {
        name == list || name.wholeMatch(of: /.+ - .+ - \d{4}-\d\d-\d\d - v\d+\.[a-z]+/) != nil
    }
}
