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
            .checked(
                against: thresholds.participants, at: container.codingPath + [CodingKeys.participants])
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

extension Count {
    /// The count, unless it tells a number below the threshold.
    func checked(against threshold: Int, at path: [any CodingKey]) throws -> Count {
        if let number, number < threshold {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: path,
                    debugDescription: "\(number) is below the threshold of \(threshold)"))
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
