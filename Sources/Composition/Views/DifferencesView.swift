package import Advice

/// What changed in advices since they went out, as its page gets it. Confidential.
package struct DifferencesView: ViewModel {
    package let language: String
    package let publisher: String
    /// Said when anything in it rests on invented data.
    package let notice: String?
    package let changed: [ChangedView]
    /// Names of participants whose advice says what it said.
    package let unchanged: [String]
    /// Names of participants to whom nothing went out.
    package let undelivered: [String]

    /// All of it, by participant.
    package init(
        language: String, publisher: String, isInvented: Bool, changed: [ChangedView], unchanged: [String],
        undelivered: [String]
    ) {
        self.language = language
        self.publisher = publisher
        notice = isInvented ? Notice.invented : nil
        self.changed = changed
        self.unchanged = unchanged
        self.undelivered = undelivered
    }

    /// One participant with a changed advice.
    package struct ChangedView: ViewModel {
        package let slug: String
        package let name: String
        /// `versie 1 van 10 april 2026`
        package let delivered: String
        package let now: String
        package let places: [PlaceView]

        /// Which advice it is.
        package typealias Version = (version: Int, date: CalendarDate)

        private static func words(_ version: Version) -> String {
            "versie \(version.version) van \(version.date.inWords)"
        }

        /// One participant, with the places that changed.
        package init(
            slug: String, name: String, delivered: Version, now: Version, places: [PlaceView]
        ) {
            self.slug = slug
            self.name = name
            self.delivered = Self.words(delivered)
            self.now = Self.words(now)
            self.places = places
        }

        package static let fields: [ViewField<ChangedView>] = [
            ViewField(exact: "slug", \.slug), ViewField("name", \.name), ViewField("delivered", \.delivered),
            ViewField("now", \.now), ViewField("places", \.places),
        ]
    }

    /// One place with its sentences and numbers.
    package struct PlaceView: ViewModel {
        let place: String
        let removed: [String]
        let added: [String]

        /// The place of a difference.
        package init(_ difference: ViewDifference) {
            place = difference.place
            removed = difference.removed
            added = difference.added
        }

        package static let fields: [ViewField<PlaceView>] = [
            ViewField("place", \.place), ViewField(exact: "removed", \.removed),
            ViewField(exact: "added", \.added),
        ]
    }

    package static let fields: [ViewField<DifferencesView>] =
        [
            ViewField(exact: "language", \.language), ViewField("publisher", \.publisher),
            ViewField("notice", \.notice),
        ]
        + ViewField.list("changed", \.changed) + ViewField.list("unchanged", \.unchanged)
        + ViewField.list("undelivered", \.undelivered)
}
