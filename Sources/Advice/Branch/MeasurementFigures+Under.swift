extension MeasurementFigures {
    /// The figures under other thresholds: what was frozen under lower ones is hidden.
    func under(_ thresholds: Thresholds) -> MeasurementFigures {
        MeasurementFigures(
            id: id, title: title, date: date,
            participants: participants.number.map { Count($0, threshold: thresholds.participants) }
                ?? .fewer(than: thresholds.participants),
            rolesApart: rolesApart, dimensions: dimensions.map { $0.under(thresholds) },
            forms: forms.map { form in
                BranchForm(
                    id: form.id,
                    cell: form.cell.flatMap {
                        BranchFormCounts($0.counts, participants: $0.participants, thresholds: thresholds)
                    })
            })
    }
}

extension DimensionFigures {
    fileprivate func under(_ thresholds: Thresholds) -> DimensionFigures {
        let cell = cell.flatMap {
            BranchMean(mean: $0.mean, participants: $0.participants, thresholds: thresholds)
        }
        let sound = roles.map { role in
            role.cell.flatMap {
                RoleMean(
                    mean: $0.mean, persons: $0.persons, participants: $0.participants, thresholds: thresholds)
            }
        }
        // Which other group would have to be hidden beside one that is hidden now can no longer be told.
        let isWhole = zip(roles, sound).allSatisfy { ($0.cell == nil) == ($1 == nil) }
        let isEnough = reliability?.alpha.map {
            $0.participants >= thresholds.participants && $0.respondents >= thresholds.respondents
        }
        return DimensionFigures(
            id: id, cell: cell,
            distribution: (cell?.participants ?? 0) >= thresholds.spread ? distribution : nil,
            reliability: isEnough == false ? .notComputed(.tooFewParticipants) : reliability,
            roles: isWhole ? roles : roles.map { RoleFigures(id: $0.id, cell: nil) })
    }
}
