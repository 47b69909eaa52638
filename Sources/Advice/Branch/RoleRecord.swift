/// A group of roles as it is written: with a mean and both numbers, or with none of them.
struct RoleRecord: Codable {
    let id: RoleGroupID
    let mean: DecimalValue?
    let persons: Int?
    let participants: Int?

    init(_ figures: RoleFigures) {
        id = figures.id
        mean = figures.cell?.mean
        persons = figures.cell?.persons
        participants = figures.cell?.participants
    }

    func figures(_ check: CellCheck) throws -> RoleFigures {
        guard mean != nil || persons != nil || participants != nil else {
            return RoleFigures(id: id, cell: nil)
        }
        var cell: RoleMean?
        if let mean, let persons, let participants {
            cell = RoleMean(
                mean: mean, persons: persons, participants: participants, thresholds: check.thresholds)
        }
        return RoleFigures(
            id: id,
            cell: try check.sound(
                cell,
                "for \(id) a mean, at least \(check.thresholds.respondents) persons and "
                    + "\(check.thresholds.participants) participants, or none of these"))
    }
}

/// A form of learning as it is written, of the branch or of one participant.
struct FormRecord: Codable {
    let id: FormID
    let known: TickRecord?
    let doing: TickRecord?
    let wanting: TickRecord?
    let participants: Int?

    init(_ figures: BranchForm) {
        self.init(figures.id, figures.cell?.counts, participants: figures.cell?.participants)
    }

    init(_ figures: FormFigures) {
        self.init(figures.form, figures.counts, participants: nil)
    }

    private init(_ id: FormID, _ counts: FormCounts?, participants: Int?) {
        self.id = id
        known = (counts?.known).map(TickRecord.init)
        doing = (counts?.doing).map(TickRecord.init)
        wanting = (counts?.wanting).map(TickRecord.init)
        self.participants = participants
    }

    func figures(_ check: CellCheck) throws -> BranchForm {
        guard let counts = try counts(check) else { return BranchForm(id: id, cell: nil) }
        let cell = participants.flatMap {
            BranchFormCounts(counts, participants: $0, thresholds: check.thresholds)
        }
        return BranchForm(
            id: id,
            cell: try check.sound(cell, "at least \(check.thresholds.participants) participants"))
    }

    /// The counts, all three or none.
    func counts(_ check: CellCheck) throws -> FormCounts? {
        if known == nil, doing == nil, wanting == nil { return nil }
        let counts = known.flatMap { known in
            doing.flatMap { doing in
                wanting.map {
                    FormCounts(known: known.count, doing: doing.count, wanting: $0.count)
                }
            }
        }
        let isSound = counts?.all.allSatisfy {
            $0.answered >= check.thresholds.respondents && (0...$0.answered).contains($0.ticked)
        }
        return try check.sound(
            isSound == true ? counts : nil, "three counts of at least \(check.thresholds.respondents) people")
    }
}

/// A count as it is written.
struct TickRecord: Codable {
    let ticked: Int
    let answered: Int

    init(_ count: TickCount) {
        ticked = count.ticked
        answered = count.answered
    }

    var count: TickCount { TickCount(ticked: ticked, answered: answered) }
}
