import Advice
import Content
package import Diagnostics

extension Phase {
    /// What the phase is called.
    var label: String {
        switch self {
        case .eersteHulp: "Eerste hulp"
        case .behandeling: "Behandeling"
        case .nazorg: "Nazorg"
        }
    }

    /// By when its actions are done.
    var period: String {
        switch self {
        case .eersteHulp: "binnen 30 dagen"
        case .behandeling: "binnen 3 maanden"
        case .nazorg: "binnen een jaar"
        }
    }
}

extension Certainty {
    var label: String {
        switch self {
        case .wellSupported: "Goed onderbouwd"
        case .fairlySupported: "Redelijk onderbouwd"
        case .practice: "Praktijkervaring"
        case .oftenHeard: "Veelgehoord, slecht onderbouwd"
        }
    }
}

extension Audience {
    var label: String {
        switch self {
        case .directie: "directie"
        case .manager: "managers"
        case .hrm: "HRM"
        case .medewerker: "medewerkers"
        }
    }
}

extension ParticipantWords.Article {
    /// *elke bibliotheek*, *elk bedrijf*.
    var every: String {
        switch self {
        case .de: "elke"
        case .het: "elk"
        }
    }

    /// *welke bibliotheek*, *welk bedrijf*.
    var which: String {
        switch self {
        case .de: "welke"
        case .het: "welk"
        }
    }
}

extension SuppressionReason {
    /// What stands in the place of the score.
    var note: String {
        switch self {
        case .tooFewRespondents, .complementary: "te weinig antwoorden"
        case .tooFewLeaders: "bespreken we in het gesprek"
        case .notMeasured: "niet gemeten"
        }
    }
}

/// Said by the composition wherever invented data shows.
package enum Notice {
    static let invented = "Voorbeeld met verzonnen gegevens"

    /// The same, for what a command prints.
    package static let inventedMessage = Message(nl: invented, en: "Example with invented data")
}
