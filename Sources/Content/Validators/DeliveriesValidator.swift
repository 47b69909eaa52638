import Advice
package import Diagnostics

/// Reads what is remembered of delivered advices: `verzonden/<slug>/<date>-v<version>/scores.json`.
///
/// A folder without it, or with another name than the file says, is a fault in that participant's advice.
package struct DeliveriesValidator {
    /// Where delivered advices are kept.
    package static let folder = "content/vertrouwelijk/verzonden"
    /// What stands in the list to send, made anew each time; nothing is read from it.
    package static let shippingFolder = "content/vertrouwelijk/verzending"
    /// The name of the file that remembers the scores.
    package static let record = "scores.json"
    /// The view beside it.
    private static let view = "advies.json"

    /// The sound ones, in the order in which they went out.
    static func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> [Delivery] {
        let folders = Set(
            files.paths(below: folder).compactMap { path -> String? in
                let parts = path.dropFirst(folder.count + 1).split(separator: "/")
                return parts.count > 2 ? "\(folder)/\(parts[0])/\(parts[1])" : nil
            })
        return folders.sorted().compactMap { folder in
            log.within(.advice(slug(of: folder))) { read(folder, files, log: &$0) }
        }.sorted { $0.advice < $1.advice }
    }

    private static func slug(of place: String) -> String {
        place.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init) ?? ""
    }

    private static func read(
        _ folder: String, _ files: some ContentFiles, log: inout DiagnosticLog
    ) -> Delivery? {
        let path = "\(folder)/\(record)"
        guard let file = files.file(at: path, log: &log) else { return nil }
        guard let advice = try? DeliveredAdvice(json: file.text) else {
            log.report(.malformedDelivery(path))
            return nil
        }
        let delivery = Delivery(advice.actions.isEmpty ? recalling(advice, folder, files) : advice)
        guard delivery.folder == folder else {
            log.report(.misplacedDelivery(path, belongs: delivery.folder))
            return nil
        }
        return delivery
    }

    /// A record of before actions were remembered: they stand in the view beside it. That it is whole, the shelf sees.
    private static func recalling(
        _ advice: DeliveredAdvice, _ folder: String, _ files: some ContentFiles
    ) -> DeliveredAdvice {
        var ignored = DiagnosticLog()
        let file = files.file(at: "\(folder)/\(view)", log: &ignored)
        return advice.recalling(file.map { DeliveredAction.all(inView: $0.text) } ?? [])
    }
}

extension Diagnostic {
    fileprivate static func malformedDelivery(_ path: String) -> Diagnostic {
        .error(
            "malformed-delivery", at: SourceLocation(file: path),
            nl: "dit zijn geen scores van een verzonden advies die leren kan lezen",
            en: "these are no scores of a delivered advice that leren can read", help: restore)
    }

    fileprivate static func misplacedDelivery(_ path: String, belongs folder: String) -> Diagnostic {
        .error(
            "misplaced-delivery", at: SourceLocation(file: path),
            nl: "dit hoort bij een advies in '\(folder)'", en: "this belongs to an advice in '\(folder)'",
            help: restore)
    }

    /// What to do when something that went out is not what it was.
    package static var restoreDelivery: Message { restore }

    private static let restore = Message(
        nl: "zet de map terug uit een back-up; wat verzonden is, verandert niet meer",
        en: "put the folder back from a backup; what was delivered does not change any more")
}
