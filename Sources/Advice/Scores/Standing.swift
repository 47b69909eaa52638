/// Everything that rules and texts may know of a participant at one measurement.
public struct Standing: Sendable, Hashable {
    /// The participant.
    public let participant: Participant
    /// The scores that the advice is about.
    public let current: Scorecard
    /// The newest earlier scores of a measurement in which the participant has answers.
    public let earlier: Scorecard?
    /// In how many measurements, this one included, the participant has answers.
    public let measurements: Int
    /// The branch at the same measurement.
    public let branch: BranchComparison
    /// The scale that scores lie on.
    public let scale: AnswerScale
    /// When something may be printed or called a change.
    public let thresholds: Thresholds
    /// The current scores that stand as they were delivered, because too few answers came in since.
    public let takenOver: [TakenOverScore]

    /// How many people were invited, where known.
    public var invited: Int? { current.invited }

    /// The score in a dimension.
    public func score(for dimension: DimensionID) -> Score { current.score(for: dimension) }

    /// The printed score minus the printed earlier one, in scale points; 0 where it is not noticeable.
    /// Absent when either score is suppressed or there is no earlier measurement.
    public func change(in dimension: DimensionID) -> DecimalValue? {
        guard let now = score(for: dimension).value,
            let before = earlier?.score(for: dimension).value
        else { return nil }
        let difference = now - before
        return difference.magnitude < thresholds.noticeable ? DecimalValue(0) : difference
    }

    /// The printed score minus the printed branch mean; absent when either is.
    public func gapToBranch(in dimension: DimensionID) -> DecimalValue? {
        guard let own = score(for: dimension).value, let mean = branch.mean(for: dimension)?.mean else {
            return nil
        }
        return own - mean
    }

    /// The share of the invited that answered, in whole per cents; absent when either number is.
    public var responseRate: Int? { current.responseRate }
}

extension Scorer {
    /// Where a participant stands at a measurement, compared with itself and with the branch.
    ///
    /// - Parameters:
    ///   - figures: the frozen branch figures to compare with, if there are any.
    ///   - delivered: the advices that went out; their scores stand until enough answers were added.
    public func standing(
        of participant: Participant, in measurement: MeasurementID, invited: Int? = nil,
        branch figures: BranchFigures? = nil, delivered: [DeliveredAdvice] = []
    ) -> Standing {
        let order = chronology.map(\.id)
        let place = order.firstIndex(of: measurement) ?? order.endIndex
        let answered = Set(measurements(of: participant.id))
        let upToNow = order.prefix(place).filter(answered.contains)
        let thresholds = instrument.thresholds
        let (current, takenOver) = scorecard(of: participant, in: measurement, invited: invited)
            .takingOver(from: delivered, under: thresholds)
        return Standing(
            participant: participant, current: current,
            earlier: upToNow.last.map {
                scorecard(of: participant, in: $0).takingOver(from: delivered, under: thresholds).scorecard
            },
            measurements: upToNow.count + (answered.contains(measurement) ? 1 : 0),
            branch: BranchComparison(with: figures, in: measurement),
            scale: instrument.scale, thresholds: thresholds, takenOver: takenOver)
    }
}
