/// The branch in a measurement as it is written. What came later than the first files is optional.
struct MeasurementRecord: Codable {
    let id: MeasurementID
    let title: String
    let date: CalendarDate
    let participants: Count
    let rolesApart: [RoleID]?
    let dimensions: [DimensionRecord]
    let forms: [FormRecord]?

    private enum CodingKeys: String, CodingKey {
        case id, title, date, participants, dimensions, forms
        case rolesApart = "roles-apart"
    }

    init(_ figures: MeasurementFigures) {
        id = figures.id
        title = figures.title
        date = figures.date
        participants = figures.participants
        rolesApart = figures.rolesApart.isEmpty ? nil : figures.rolesApart
        dimensions = figures.dimensions.map(DimensionRecord.init)
        forms = figures.forms.isEmpty ? nil : figures.forms.map(FormRecord.init)
    }

    /// The figures, each cell checked against the thresholds.
    func figures(thresholds: Thresholds, at path: [any CodingKey]) throws -> MeasurementFigures {
        MeasurementFigures(
            id: id, title: title, date: date,
            participants: try participants.checked(against: thresholds.participants, at: path),
            rolesApart: rolesApart ?? [],
            dimensions: try dimensions.map { record in
                try record.figures(
                    CellCheck(thresholds: thresholds, path: path, place: "\(id), \(record.id)"))
            },
            forms: try (forms ?? []).map { record in
                try record.figures(
                    CellCheck(thresholds: thresholds, path: path, place: "\(id), \(record.id)"))
            })
    }
}

/// Against what a cell is checked, and where it stands.
struct CellCheck {
    let thresholds: Thresholds
    let path: [any CodingKey]
    let place: String

    /// The cell, or an error: absent here means below its thresholds.
    func sound<Cell>(_ cell: Cell?, _ needs: String) throws -> Cell {
        if let cell { return cell }
        throw DecodingError.dataCorrupted(
            DecodingError.Context(codingPath: path, debugDescription: "\(place): needs \(needs)"))
    }
}

/// A dimension as it is written: with a mean and a number of participants, or with neither.
struct DimensionRecord: Codable {
    let id: DimensionID
    let mean: DecimalValue?
    let participants: Int?
    let distribution: DistributionRecord?
    let alpha: AlphaRecord?
    let roles: [RoleRecord]?

    init(_ figures: DimensionFigures) {
        id = figures.id
        mean = figures.cell?.mean
        participants = figures.cell?.participants
        distribution = figures.distribution.map(DistributionRecord.init)
        alpha = figures.reliability.map(AlphaRecord.init)
        roles = figures.roles.isEmpty ? nil : figures.roles.map(RoleRecord.init)
    }

    func figures(_ check: CellCheck) throws -> DimensionFigures {
        let thresholds = check.thresholds
        var cell: BranchMean?
        if mean != nil || participants != nil {
            let read = mean.flatMap { mean in
                participants.flatMap {
                    BranchMean(mean: mean, participants: $0, thresholds: thresholds)
                }
            }
            cell = try check.sound(
                read, "a mean and at least \(thresholds.participants) participants, or neither")
        }
        return DimensionFigures(
            id: id, cell: cell,
            distribution: try distribution.map { try $0.distribution(of: cell, check) },
            reliability: try alpha.map { try $0.reliability(check) },
            roles: try (roles ?? []).map { try $0.figures(check) })
    }
}

/// How far participants lie apart, as it is written.
struct DistributionRecord: Codable {
    let deviation: DecimalValue
    let quartiles: [DecimalValue]

    init(_ distribution: Distribution) {
        deviation = distribution.deviation
        quartiles = distribution.quartiles
    }

    func distribution(of cell: BranchMean?, _ check: CellCheck) throws -> Distribution {
        let isSound = (cell?.participants ?? 0) >= check.thresholds.spread && quartiles.count == 3
        return try check.sound(
            isSound ? Distribution(deviation: deviation, quartiles: quartiles) : nil,
            "at least \(check.thresholds.spread) participants for a distribution, and three quartiles")
    }
}

/// α as it is written: with its numbers, or with the reason why there is none.
struct AlphaRecord: Codable {
    var pairwise: DecimalValue?
    var listwise: DecimalValue?
    var items: Int?
    var respondents: Int?
    var participants: Int?
    var notComputed: NoAlpha?

    private enum CodingKeys: String, CodingKey {
        case pairwise, listwise, items, respondents, participants
        case notComputed = "not-computed"
    }

    init(_ reliability: Reliability) {
        switch reliability {
        case .notComputed(let reason): notComputed = reason
        case .computed(let alpha):
            pairwise = alpha.pairwise
            listwise = alpha.listwise
            items = alpha.items
            respondents = alpha.respondents
            participants = alpha.participants
        }
    }

    func reliability(_ check: CellCheck) throws -> Reliability {
        if let notComputed { return .notComputed(notComputed) }
        let least = check.thresholds
        guard let pairwise, let items, let respondents, let participants, items > 1,
            respondents >= least.respondents, participants >= least.participants
        else {
            return try check.sound(
                nil, "for alpha at least \(least.participants) participants, or why it is not computed")
        }
        return .computed(
            Alpha(
                pairwise: pairwise, listwise: listwise, items: items, respondents: respondents,
                participants: participants))
    }
}
