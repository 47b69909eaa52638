extension BranchFigures: Codable {
    private enum CodingKeys: String, CodingKey {
        case date, invented, thresholds, participants, measurements
    }

    /// Reads figures and checks every cell against the thresholds that stand beside it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let thresholds = try container.decode(Thresholds.self, forKey: .thresholds)
        date = try container.decode(CalendarDate.self, forKey: .date)
        isInvented = try container.decode(Bool.self, forKey: .invented)
        self.thresholds = thresholds
        participants = try container.decode(Count.self, forKey: .participants)
            .checked(against: thresholds, at: container.codingPath + [CodingKeys.participants])
        measurements = try container.decode([MeasurementRecord].self, forKey: .measurements).map {
            try $0.figures(thresholds: thresholds, at: container.codingPath + [CodingKeys.measurements])
        }
    }

    /// Writes the figures; suppressed cells have no number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(date, forKey: .date)
        try container.encode(isInvented, forKey: .invented)
        try container.encode(thresholds, forKey: .thresholds)
        try container.encode(participants, forKey: .participants)
        try container.encode(measurements.map(MeasurementRecord.init), forKey: .measurements)
    }
}

/// A measurement as it is written.
private struct MeasurementRecord: Codable {
    let id: MeasurementID
    let title: String
    let date: CalendarDate
    let participants: Count
    let dimensions: [DimensionRecord]

    init(_ figures: MeasurementFigures) {
        id = figures.id
        title = figures.title
        date = figures.date
        participants = figures.participants
        dimensions = figures.dimensions.map {
            DimensionRecord(id: $0.id, mean: $0.cell?.mean, participants: $0.cell?.participants)
        }
    }

    func figures(thresholds: Thresholds, at path: [any CodingKey]) throws -> MeasurementFigures {
        MeasurementFigures(
            id: id, title: title, date: date,
            participants: try participants.checked(against: thresholds, at: path),
            dimensions: try dimensions.map { record in
                DimensionFigures(
                    id: record.id, cell: try record.cell(in: id, thresholds: thresholds, at: path))
            })
    }
}

/// A cell as it is written: with a mean and a number of participants, or with neither.
private struct DimensionRecord: Codable {
    let id: DimensionID
    let mean: DecimalValue?
    let participants: Int?

    func cell(
        in measurement: MeasurementID, thresholds: Thresholds, at path: [any CodingKey]
    ) throws -> BranchMean? {
        if mean == nil, participants == nil { return nil }
        guard let mean, let participants,
            let cell = BranchMean(mean: mean, participants: participants, thresholds: thresholds)
        else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: path,
                    debugDescription: "\(measurement), \(id): needs a mean and at least "
                        + "\(thresholds.participants) participants, or neither"))
        }
        return cell
    }
}

extension Count {
    /// The count, unless it tells a number below the threshold.
    fileprivate func checked(against thresholds: Thresholds, at path: [any CodingKey]) throws -> Count {
        if let number, number < thresholds.participants {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: path,
                    debugDescription: "\(number) is below the threshold of \(thresholds.participants)"))
        }
        return self
    }
}

extension Count: Codable {
    private enum CodingKeys: String, CodingKey {
        case fewerThan = "fewer-than"
    }

    /// Reads a number, or `{"fewer-than": 5}`.
    public init(from decoder: any Decoder) throws {
        if let number = try? decoder.singleValueContainer().decode(Int.self) {
            self = .exact(number)
        } else {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self = .fewer(than: try container.decode(Int.self, forKey: .fewerThan))
        }
    }

    /// Writes a number, or `{"fewer-than": 5}`.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .exact(let number):
            var container = encoder.singleValueContainer()
            try container.encode(number)
        case .fewer(let threshold):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(threshold, forKey: .fewerThan)
        }
    }
}
