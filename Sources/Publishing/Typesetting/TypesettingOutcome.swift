/// How a typesetting job ended.
enum TypesettingOutcome: Sendable {
    case made(pages: Int, labels: [String: Int], inspection: PressInspection?, warnings: [String])
    case read(PDFText)
    /// The typesetter refused the document and says why.
    case refused(message: String, details: String)
    /// The typesetter died on it, gave no answer in time, or is not there at all.
    case lost(Loss)

    /// Why there is no answer.
    enum Loss: Sendable, Hashable {
        case notStarted(details: String)
        case crashed(details: String)
        case timedOut(seconds: Int)
    }

    init(_ answer: WorkerAnswer) {
        if answer.ok, let text = answer.text {
            self = .read(text)
        } else if answer.ok {
            self = .made(
                pages: answer.facts?.pages ?? 0, labels: answer.facts?.labels ?? [:],
                inspection: answer.inspection,
                warnings: answer.warnings ?? [])
        } else {
            self = .refused(
                message: answer.message ?? "",
                details: ([answer.diagnostic] + (answer.hints ?? [])).compactMap { $0 }.joined(
                    separator: "\n"))
        }
    }
}
