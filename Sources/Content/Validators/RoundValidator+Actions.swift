import Advice
import Diagnostics

// The consultant's own actions, and what came of everything that went out.
extension RoundValidator {
    func actions(in map: inout MapReader, log: inout DiagnosticLog) -> [Round.AgreedAction] {
        map.list("actions", log: &log).compactMap { item in
            guard var action = MapReader(item, start: item.location, log: &log) else { return nil }
            let title = action.text("title", log: &log)
            let owner = action.text("owner", log: &log)
            let deadline = action.date("deadline", log: &log)
            let effort = action.optionalText("effort", log: &log)
            let cost = action.optionalText("cost", log: &log)
            let sign = action.optionalText("sign-of-success", log: &log)
            let phase = action.choice("phase", of: Phase.self, log: &log)
            let outcome = outcome(in: &action, log: &log)
            let note = note(in: &action, log: &log)
            action.reportUnknownKeys(log: &log)
            guard let title, let owner, let deadline else { return nil }
            return Round.AgreedAction(
                action: OwnAction(
                    title: title, owner: owner, deadline: deadline, effort: effort, cost: cost,
                    signOfSuccess: sign, phase: phase),
                outcome: outcome, note: note)
        }
    }

    /// What came of delivered actions, each named by its number and its title, so that neither can be mistaken.
    func outcomes(
        in map: inout MapReader, of delivery: Delivery?, log: inout DiagnosticLog
    ) -> [Round.ReportedOutcome] {
        let items = map.list("outcomes", log: &log)
        guard let first = items.first else { return [] }
        guard let delivery else {
            log.report(.nothingDelivered(at: first.location))
            return []
        }
        var seen: Set<Int> = []
        return items.compactMap { item in
            guard var entry = MapReader(item, start: item.location, log: &log) else { return nil }
            let node = entry.required("action")
            let number = node.flatMap { $0.integer(in: 1...999, log: &log) }
            let title = entry.required("title")
            let outcome = outcome(in: &entry, log: &log)
            let note = note(in: &entry, log: &log)
            entry.reportUnknownKeys(log: &log)
            guard let node, let number, let title, let text = title.text(log: &log) else { return nil }
            guard seen.insert(number).inserted else {
                log.report(.reportedTwice(number, at: node))
                return nil
            }
            guard let action = delivery.advice.action(numbered: number) else {
                log.report(.noSuchAction(number, in: delivery, at: node))
                return nil
            }
            guard FoldedLabel(action.title) == FoldedLabel(text) else {
                log.report(.otherAction(text, number, is: action.title, in: delivery, at: title))
                return nil
            }
            return Round.ReportedOutcome(action: number, outcome: outcome, note: note)
        }
    }

    private func outcome(in map: inout MapReader, log: inout DiagnosticLog) -> ActionOutcome? {
        guard let node = map.node("outcome"), let word = node.text(log: &log) else { return nil }
        let outcome = ActionOutcome(word: word)
        if outcome == nil {
            log.report(.unknownValue(word, at: node, known: ActionOutcome.allCases.map(\.rawValue)))
        }
        return outcome
    }

    private func note(in map: inout MapReader, log: inout DiagnosticLog) -> String? {
        guard let node = map.node("note"), let note = node.text(log: &log) else { return nil }
        if let offset = people.offset(in: note) { log.report(.noteWithName(at: node, offset: offset)) }
        return note
    }
}

extension Diagnostic {
    fileprivate static func nothingDelivered(at place: SourceLocation) -> Diagnostic {
        .error(
            "nothing-delivered", at: place, nl: "het advies van deze ronde is niet met 'leren' verzonden",
            en: "the advice of this round was not delivered by 'leren'",
            help: Message(
                nl: "schrijf 'outcome' en 'note' bij de actie zelf, onder 'actions'",
                en: "write 'outcome' and 'note' at the action itself, under 'actions'"))
    }

    fileprivate static func reportedTwice(_ number: Int, at node: YAMLNode) -> Diagnostic {
        .error(
            "reported-twice", at: node.location, length: node.length,
            nl: "actie \(number) staat er al", en: "action \(number) is already there",
            help: Message(nl: "houd er één over", en: "keep one of them"))
    }

    fileprivate static func noSuchAction(_ number: Int, in delivery: Delivery, at node: YAMLNode)
        -> Diagnostic
    {
        let count = delivery.advice.actions.count
        return .error(
            "no-such-action", at: node.location, length: node.length,
            nl: "het verzonden advies heeft geen actie \(number)",
            en: "the delivered advice has no action \(number)",
            help: Message(
                nl: "de acties van \(delivery.advice.date) zijn 1 tot en met \(count)",
                en: "the actions of \(delivery.advice.date) are 1 up to \(count)"))
    }

    fileprivate static func otherAction(
        _ text: String, _ number: Int, is title: String, in delivery: Delivery, at node: YAMLNode
    ) -> Diagnostic {
        let meant = delivery.advice.actions.first { FoldedLabel($0.title) == FoldedLabel(text) }?.number
        return .error(
            "other-action", at: node.location, length: node.length,
            nl: "actie \(number) heet in het verzonden advies '\(title)'",
            en: "action \(number) is called '\(title)' in the delivered advice",
            help: meant.map { Message(nl: "bedoelde je actie \($0)?", en: "did you mean action \($0)?") }
                ?? Message(
                    nl: "neem nummer en titel over uit het advies",
                    en: "take number and title from the advice"))
    }

    fileprivate static func noteWithName(at node: YAMLNode, offset: Int) -> Diagnostic {
        let start = node.textStart
        let isOnOneLine = node.length > offset
        return .warning(
            "note-with-name",
            at: isOnOneLine
                ? SourceLocation(file: start.file, line: start.line, column: start.column + offset)
                : node.location,
            nl: "in deze toelichting lijkt een naam van iemand te staan",
            en: "this note seems to hold somebody's name",
            help: Message(
                nl: "schrijf een rol: 'de teamleider'. Het volgende advies drukt de toelichting af",
                en: "write a role: 'the team leader'. The next advice prints this note"))
    }
}
