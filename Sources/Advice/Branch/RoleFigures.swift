/// One group of roles in one dimension of one measurement, over the whole branch.
public struct RoleFigures: Sendable, Hashable {
    /// The group.
    public let id: RoleGroupID
    /// Its mean; absent when too few people or participants stand behind it, or when another group could be
    /// computed from it.
    public let cell: RoleMean?
}

/// A mean over enough people of enough participants.
public struct RoleMean: Sendable, Hashable {
    /// Mean of the persons' means, each person counted once, rounded once to one decimal.
    public let mean: DecimalValue
    /// How many persons it is the mean of.
    public let persons: Int
    /// How many participants they work at.
    public let participants: Int

    /// Absent below the thresholds.
    init?(mean: DecimalValue, persons: Int, participants: Int, thresholds: Thresholds) {
        guard persons >= thresholds.respondents, participants >= thresholds.participants else { return nil }
        self.mean = mean
        self.persons = persons
        self.participants = participants
    }
}

/// One form of learning over the whole branch.
public struct BranchForm: Sendable, Hashable {
    /// The form.
    public let id: FormID
    /// The counts over all people whose participant may tell its own; absent below the thresholds.
    public let cell: BranchFormCounts?
}

/// The counts of a form over enough participants.
public struct BranchFormCounts: Sendable, Hashable {
    /// The counts.
    public let counts: FormCounts
    /// How many participants they come from.
    public let participants: Int

    /// Absent below the thresholds.
    init?(_ counts: FormCounts, participants: Int, thresholds: Thresholds) {
        guard participants >= thresholds.participants,
            counts.all.allSatisfy({ $0.answered >= thresholds.respondents })
        else { return nil }
        self.counts = counts
        self.participants = participants
    }
}
