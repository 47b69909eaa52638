extension BranchFigures {
    /// Freezes the branch as it stands on a day.
    ///
    /// Measurements that start after `date` are left out. A participant counts once, whatever its size.
    public static func freeze(
        _ scorer: Scorer, participants: [Participant], on date: CalendarDate
    ) -> BranchFigures {
        let scorer = scorer.until(date)
        let thresholds = scorer.instrument.thresholds
        let everyone = unique(participants)
        let measurements = scorer.chronology
        let taking = measurements.map { measurement in
            everyone.filter { scorer.hasAnswers(of: $0.id, in: measurement.id) }
        }
        return BranchFigures(
            date: date,
            isInvented: measurements.contains(where: \.isInvented),
            thresholds: thresholds,
            participants: Count(
                Set(taking.joined().map(\.id)).count, threshold: thresholds.participants),
            measurements: measurements.compactMap {
                scorer.branchFigures(of: $0.id, participants: everyone)
            })
    }

    /// Each participant once, by name: the order of files must not change the last bit of a sum.
    private static func unique(_ participants: [Participant]) -> [Participant] {
        Dictionary(participants.map { ($0.id, $0) }) { first, _ in first }
            .values.sorted { $0.id < $1.id }
    }
}

extension Scorer {
    /// The branch in a measurement; what was frozen, where the answers are gone.
    func branchFigures(of measurement: MeasurementID, participants: [Participant]) -> MeasurementFigures? {
        switch source(of: measurement) {
        case nil: nil
        case .frozen(let scores): scores.figures.under(instrument.thresholds)
        case .answers(let sheet):
            BranchCount(sheet, scorer: self, participants: participants).figures
        }
    }
}

extension Scorer {
    /// The answers behind α; for those who check it.
    package func itemMatrix(
        of dimension: DimensionID, in measurement: MeasurementID, participants: [Participant]
    ) -> ItemMatrix? {
        guard case .answers(let sheet) = source(of: measurement),
            let dimension = instrument.dimension(dimension)
        else { return nil }
        return BranchCount(sheet, scorer: self, participants: participants).matrix(of: dimension).0
    }
}

/// Counts the branch in one measurement from its answers.
private struct BranchCount {
    let sheet: AnswerSheet
    let instrument: Instrument
    let cards: [ExactCard]
    let disclosure: Disclosure

    init(_ sheet: AnswerSheet, scorer: Scorer, participants: [Participant]) {
        self.sheet = sheet
        instrument = scorer.instrument
        cards = participants.compactMap { scorer.exactCard(of: $0, in: sheet.outline.id) }
        disclosure = Disclosure(scorer.instrument)
    }

    private var thresholds: Thresholds { instrument.thresholds }

    var figures: MeasurementFigures {
        MeasurementFigures(
            id: sheet.outline.id, title: sheet.outline.title, date: sheet.outline.date,
            participants: Count(cards.count, threshold: thresholds.participants),
            rolesApart: instrument.rolesApart, dimensions: instrument.dimensions.map(figures), forms: forms)
    }

    private func figures(for dimension: Dimension) -> DimensionFigures {
        let means = cards.compactMap { $0.exact[dimension.id]?.mean }
        return DimensionFigures(
            id: dimension.id, cell: BranchMean(means, thresholds: thresholds),
            distribution: Distribution(means, thresholds: thresholds),
            reliability: reliability(of: dimension), roles: roles(in: dimension))
    }

    // MARK: Roles

    private func roles(in dimension: Dimension) -> [RoleFigures] {
        let groups = instrument.roleGroups
        let tallies = groups.map { tally(of: $0, in: dimension) }
        // Together these make up the branch mean; leaders' own answers on leadership are no part of it, nor are
        // those of groups that stand apart.
        let parts = groups.indices.filter {
            !speaksOfItself(groups[$0], in: dimension) && !standsApart(groups[$0])
        }
        let told = Set(zip(parts, disclosure.toldGroups(parts.map { tallies[$0] })).filter(\.1).map(\.0))
        return groups.indices.map { place in
            let isTold =
                parts.contains(place)
                ? told.contains(place) : disclosure.toldGroups([tallies[place]]) == [true]
            return RoleFigures(
                id: groups[place].id,
                cell: isTold ? RoleMean(tallies[place], thresholds: thresholds) : nil)
        }
    }

    /// Counts a group at every participant whose score is shown. Of a participant whose score is hidden only
    /// leaders' own answers on leadership count, where it has enough respondents: no score holds them.
    private func tally(of group: RoleGroup, in dimension: Dimension) -> RoleTally {
        if standsApart(group) { return tallyApart(of: group, in: dimension) }
        let isOwn = speaksOfItself(group, in: dimension)
        var tally = RoleTally()
        for card in cards.map(\.scorecard)
        where isOwn ? card.respondents.number != nil : card.score(for: dimension.id).shown != nil {
            let rows =
                isOwn
                ? sheet.rows[card.participant] ?? []
                : sheet.scoredRows(of: card.participant, for: dimension)
            let persons = sheet.tally(dimension, from: rows.filter { group.roles.contains($0.role) })
            tally.tally.add(persons)
            if persons.respondents > 0 { tally.participants.insert(card.participant) }
        }
        return tally
    }

    /// Counts a group that stands apart at every participant that shows its line; of other participants nothing
    /// of it is in any figure.
    private func tallyApart(of group: RoleGroup, in dimension: Dimension) -> RoleTally {
        var tally = RoleTally()
        for card in cards.map(\.scorecard) where card.apart?.score(for: dimension.id).shown != nil {
            let rows = sheet.scoredRowsApart(of: card.participant, for: dimension)
            let persons = sheet.tally(dimension, from: rows.filter { group.roles.contains($0.role) })
            tally.tally.add(persons)
            if persons.respondents > 0 { tally.participants.insert(card.participant) }
        }
        return tally
    }

    private func standsApart(_ group: RoleGroup) -> Bool {
        group.roles.contains { instrument.role($0)?.standsApart == true }
    }

    /// Whether the dimension is about leaders and everybody in the group leads.
    private func speaksOfItself(_ group: RoleGroup, in dimension: Dimension) -> Bool {
        dimension.about == .leaders && group.roles.allSatisfy { instrument.role($0)?.leads == true }
    }

    // MARK: Items and forms

    /// α over the people of every participant with enough respondents; what fewer say leaves no trace here either.
    private func reliability(of dimension: Dimension) -> Reliability {
        let (matrix, participants) = matrix(of: dimension)
        guard participants >= thresholds.participants else { return .notComputed(.tooFewParticipants) }
        return Reliability(matrix, participants: participants)
    }

    func matrix(of dimension: Dimension) -> (ItemMatrix, participants: Int) {
        let counted = cards.filter { $0.scorecard.respondents.number != nil }.map { card in
            sheet.scoredRows(of: card.scorecard.participant, for: dimension)
                .map { sheet.answers(to: dimension, in: $0) }
                .filter { row in row.contains { $0 != nil } }
        }.filter { $0.count >= thresholds.respondents }
        return (ItemMatrix(rows: counted.flatMap { $0 }, items: dimension.items.count), counted.count)
    }

    private var forms: [BranchForm] {
        guard let block = instrument.forms, cards.contains(where: { !$0.scorecard.forms.isEmpty })
        else { return [] }
        return block.list.enumerated().map { place, form in
            let telling = cards.map(\.scorecard).filter { card in
                card.forms.contains { $0.form == form.id && $0.counts != nil }
            }
            let counts = sheet.ticks(from: telling.flatMap { sheet.rows[$0.participant] ?? [] })
                .counts(ofForm: place)
            return BranchForm(
                id: form.id,
                cell: disclosure.counts(counts).flatMap {
                    BranchFormCounts($0, participants: telling.count, thresholds: thresholds)
                })
        }
    }
}

extension RoleMean {
    fileprivate init?(_ group: RoleTally, thresholds: Thresholds) {
        guard let mean = group.tally.mean else { return nil }
        self.init(
            mean: DecimalValue(rounding: mean, decimals: 1), persons: group.tally.respondents,
            participants: group.participants.count, thresholds: thresholds)
    }
}

extension Reliability {
    fileprivate init(_ matrix: ItemMatrix, participants: Int) {
        do throws(NoAlpha) {
            let listwise: Double? = try? matrix.complete.alpha()
            self = .computed(
                Alpha(
                    pairwise: DecimalValue(rounding: try matrix.alpha(), decimals: 2),
                    listwise: listwise.map { DecimalValue(rounding: $0, decimals: 2) },
                    items: matrix.items, respondents: matrix.rows.count, participants: participants))
        } catch {
            self = .notComputed(error)
        }
    }
}
