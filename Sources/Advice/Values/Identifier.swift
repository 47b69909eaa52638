/// The name of one `Subject`; names of different kinds of things cannot be mixed up.
public struct Identifier<Subject>: Sendable, Hashable {
    /// The name as it stands in files.
    public let slug: Slug

    /// A name that is known to be a slug.
    public init(_ slug: Slug) {
        self.slug = slug
    }

    /// A name as it is typed.
    public init(_ text: some StringProtocol) throws(SlugError) {
        slug = try Slug(text)
    }
}

extension Identifier: Comparable {
    /// Orders by name.
    public static func < (left: Self, right: Self) -> Bool { left.slug < right.slug }
}

extension Identifier: CustomStringConvertible {
    /// The name itself.
    public var description: String { slug.text }
}

extension Identifier: Codable {
    /// Reads a string and refuses what is no slug.
    public init(from decoder: any Decoder) throws {
        slug = try Slug(from: decoder)
    }

    /// Writes the name as a string.
    public func encode(to encoder: any Encoder) throws {
        try slug.encode(to: encoder)
    }
}

/// Names a ``Dimension``.
public typealias DimensionID = Identifier<Dimension>
/// Names an ``Item``.
public typealias ItemID = Identifier<Item>
/// Names a ``Role``.
public typealias RoleID = Identifier<Role>
/// Names a ``RoleGroup``.
public typealias RoleGroupID = Identifier<RoleGroup>
/// Names a ``LearningForm``.
public typealias FormID = Identifier<LearningForm>
/// Names a ``Participant``.
public typealias ParticipantID = Identifier<Participant>
/// Names a ``Measurement``.
public typealias MeasurementID = Identifier<Measurement>
/// Names a ``Trajectory``.
public typealias TrajectoryID = Identifier<Trajectory>
/// Names a ``Recommendation``.
public typealias RecommendationID = Identifier<Recommendation>
