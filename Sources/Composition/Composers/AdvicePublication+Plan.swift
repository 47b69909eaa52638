import Advice
import Content

// The action plan, as a sheet and for a spreadsheet.
extension AdvicePublication {
    var phases: [AdviceView.PlanPhase] {
        Phase.allCases.compactMap { phase in
            let actions = plan.actions(in: phase)
            guard !actions.isEmpty else { return nil }
            return AdviceView.PlanPhase(
                phase: AdviceView.PhaseView(phase),
                actions: actions.map { action in
                    AdviceView.ActionView(
                        number: action.number, title: action.title, owner: inWords(owner: action.owner),
                        deadline: action.deadline.inWords, effort: action.effort,
                        cost: action.cost.map(Dutch.euros), signOfSuccess: action.signOfSuccess,
                        mark: mark(of: action))
                })
        }
    }

    /// The plan for a spreadsheet, its heads first; absent without actions.
    ///
    /// The name and what came of it are for the reader to fill in; the last column tells which action it is when the
    /// table comes back. Days and amounts are written so that a Dutch
    /// spreadsheet takes them for what they are.
    package var actionTable: [[String]]? {
        guard !plan.actions.isEmpty else { return nil }
        let heads = [
            "Nr.", "Fase", "Termijn", "Actie", "Wie", "Naam", "Klaar op", "Tijd", "Kosten (euro)",
            "Zo zie je dat het lukt", "Herkomst", "Stand", "Kenmerk",
        ]
        let rows = plan.actions.map { action in
            [
                String(action.number), action.phase.label, action.phase.period, action.title,
                inWords(owner: action.owner),
                "", action.deadline.inCell, action.effort ?? "", action.cost.map(Dutch.amountInCell) ?? "",
                action.signOfSuccess ?? "", mark(of: action) ?? "", "",
                ActionReference(
                    participant: dossier.id, date: round.date, version: round.version, action: action.number
                ).description,
            ]
        }
        return ([heads] + rows + (notice.map { [[$0] + heads.dropFirst().map { _ in "" }] } ?? [])).map {
            $0.map(Dutch.cell)
        }
    }
}
