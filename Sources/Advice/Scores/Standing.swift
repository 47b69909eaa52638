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
    /// Where a score and the earlier one are not of the same groups of people, so that they do not compare.
    let isOfOthers: Set<DimensionID>

    /// How many people were invited, where known.
    public var invited: Int? { current.invited }

    /// The score in a dimension.
    public func score(for dimension: DimensionID) -> Score { current.score(for: dimension) }

    /// The printed score minus the printed earlier one, in scale points; 0 where it is not noticeable.
    /// Absent when either score is suppressed, when one holds groups of people that the other does not, or when
    /// there is no earlier measurement.
    public func change(in dimension: DimensionID) -> DecimalValue? {
        guard !isOfOthers.contains(dimension) else { return nil }
        return change(from: earlier?.score(for: dimension), to: score(for: dimension))
    }

    /// The same for the line of those who stand apart.
    public func changeApart(in dimension: DimensionID) -> DecimalValue? {
        guard let now = current.apart, let before = earlier?.apart, current.rolesApart == earlier?.rolesApart
        else { return nil }
        return change(from: before.score(for: dimension), to: now.score(for: dimension))
    }

    private func change(from before: Score?, to now: Score) -> DecimalValue? {
        guard let now = now.value, let before = before?.value else { return nil }
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
        invitedApart: Int? = nil, branch figures: BranchFigures? = nil, delivered: [DeliveredAdvice] = []
    ) -> Standing {
        let order = chronology.map(\.id)
        let place = order.firstIndex(of: measurement) ?? order.endIndex
        let answered = Set(measurements(of: participant.id))
        let upToNow = order.prefix(place).filter(answered.contains)
        let thresholds = instrument.thresholds
        let current = scorecard(
            of: participant, in: measurement, invited: invited, invitedApart: invitedApart
        ).takingOver(from: delivered, under: thresholds)
        let earlier = upToNow.last.map {
            scorecard(of: participant, in: $0).takingOver(from: delivered, under: thresholds)
        }
        return Standing(
            participant: participant, current: current.scorecard, earlier: earlier?.scorecard,
            measurements: upToNow.count + (answered.contains(measurement) ? 1 : 0),
            branch: BranchComparison(
                with: figures, in: measurement, leavingOut: current.scorecard.rolesApart),
            scale: instrument.scale, thresholds: thresholds, takenOver: current.takenOver,
            isOfOthers: Set(
                instrument.dimensions.map(\.id).filter { dimension in
                    earlier.map {
                        Self.rolesApart($0, in: dimension) != Self.rolesApart(current, in: dimension)
                    }
                        ?? false
                }))
    }

    /// Whose answers a score does not hold; one that stands as it was delivered holds those of then.
    private static func rolesApart(
        _ card: (scorecard: Scorecard, takenOver: [TakenOverScore]), in dimension: DimensionID
    ) -> [RoleID] {
        card.takenOver.first { $0.dimension == dimension && !$0.isApart }?.rolesApart
            ?? card.scorecard.rolesApart
    }
}
