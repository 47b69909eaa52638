extension BranchFigures {
    /// Freezes the branch as it stands on a day.
    ///
    /// Measurements that start after `date` are left out. A participant counts once, whatever its size.
    public static func freeze(
        _ scorer: Scorer, participants: [Participant], on date: CalendarDate
    ) -> BranchFigures {
        let thresholds = scorer.instrument.thresholds
        let everyone = unique(participants)
        let measurements = scorer.chronology.filter { $0.date <= date }
        let taking = measurements.map { measurement in
            everyone.filter { scorer.hasAnswers(of: $0.id, in: measurement.id) }
        }
        return BranchFigures(
            date: date,
            isInvented: measurements.contains(where: \.isInvented),
            thresholds: thresholds,
            participants: Count(
                Set(taking.joined().map(\.id)).count, threshold: thresholds.participants),
            measurements: zip(measurements, taking).map { measurement, participants in
                MeasurementFigures(measurement, participants: participants, scorer: scorer)
            })
    }

    /// Each participant once, by name: the order of files must not change the last bit of a sum.
    private static func unique(_ participants: [Participant]) -> [Participant] {
        Dictionary(participants.map { ($0.id, $0) }) { first, _ in first }
            .values.sorted { $0.id < $1.id }
    }
}

extension MeasurementFigures {
    fileprivate init(_ measurement: Measurement, participants: [Participant], scorer: Scorer) {
        let thresholds = scorer.instrument.thresholds
        id = measurement.id
        title = measurement.title
        date = measurement.date
        self.participants = Count(participants.count, threshold: thresholds.participants)
        dimensions = scorer.instrument.dimensions.map { dimension in
            let means = participants.compactMap {
                scorer.exactMean(of: $0, for: dimension.id, in: measurement.id)
            }
            return DimensionFigures(id: dimension.id, cell: BranchMean(means, thresholds: thresholds))
        }
    }
}
