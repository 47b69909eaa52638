/// The optional part of the questionnaire that asks which forms of informal learning people know, do and want.
public struct FormsBlock: Sendable, Hashable {
    /// What is asked above the list.
    public let question: String
    /// The words above the three boxes: "ken ik", "doe ik", "wil ik".
    public let words: [FormAspect: String]
    /// The forms, in the order of the questionnaire.
    public let list: [LearningForm]

    /// Forms to ask about; ``Instrument`` checks that names are unique.
    ///
    /// - Parameter words: where they differ from the usual ones.
    public init(question: String, words: [FormAspect: String] = [:], list: [LearningForm]) {
        self.question = question
        self.words = Dictionary(
            uniqueKeysWithValues: FormAspect.allCases.map { ($0, words[$0] ?? $0.usualWord) })
        self.list = list
    }

    /// The word above a box.
    public func word(for aspect: FormAspect) -> String { words[aspect] ?? aspect.usualWord }

    /// Every box, form by form, in the order in which answers are stored.
    public var boxes: [FormBox] {
        list.flatMap { form in FormAspect.allCases.map { FormBox(form: form.id, aspect: $0) } }
    }
}

/// A way of learning from work and from each other: "Meelopen".
public struct LearningForm: Sendable, Hashable {
    /// Its name in files.
    public let id: FormID
    /// Its name for readers.
    public let title: String

    /// A form of learning.
    public init(id: FormID, title: String) {
        self.id = id
        self.title = title
    }
}

/// What is asked of each form; the raw value ends the name of its column.
public enum FormAspect: String, Sendable, Hashable, CaseIterable {
    /// Whether the respondent knows the form.
    case known = "ken"
    /// Whether the respondent does it.
    case doing = "doe"
    /// Whether the respondent wants to do it, or more of it.
    case wanting = "wil"

    /// The word above the box where the instrument has none of its own.
    public var usualWord: String { "\(rawValue) ik" }
}

/// One box to tick: a form and what is asked of it.
public struct FormBox: Sendable, Hashable {
    /// The form.
    public let form: FormID
    /// What is asked of it.
    public let aspect: FormAspect

    /// A box.
    public init(form: FormID, aspect: FormAspect) {
        self.form = form
        self.aspect = aspect
    }

    /// The heading of its column in normalised answers: `meelopen-ken`.
    public var column: String { "\(form)-\(aspect.rawValue)" }
}
