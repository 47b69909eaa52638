package import Advice
import Markdown

extension CalendarDate {
    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]

    /// The day as a reader says it: `12 maart 2026`.
    package var inWords: String { "\(day) \(Self.months[month - 1]) \(year)" }

    /// The day as a Dutch spreadsheet takes it for one: `12-03-2026`.
    var inCell: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(day))-\(two(month))-\(year)"
    }
}

extension DecimalValue {
    /// A score as it is printed: one decimal, with a comma.
    var asScore: String { text(decimals: 1, mark: ",") }

    /// An amount of money: whole where it is whole, else with cents.
    fileprivate var asAmount: String {
        text(decimals: thousandths.isMultiple(of: 1000) ? 0 : 2, mark: ",")
    }

    /// A change as it is printed, with its sign.
    var asChange: String {
        if self == DecimalValue(0) { return "ongeveer gelijk" }
        return (self > DecimalValue(0) ? "+" : "−") + magnitude.asScore
    }
}

extension Count {
    /// A number of people as it is printed; below the threshold only that it is below.
    var inWords: String {
        switch self {
        case .exact(let number): String(number)
        case .fewer(let threshold): "minder dan \(threshold)"
        }
    }
}

/// Dutch that follows from numbers and lists.
enum Dutch {
    /// `412 kB` or `1,2 MB`, in thousands as operating systems show it.
    static func fileSize(_ bytes: Int) -> String {
        if bytes < 999_500 { return "\(max(1, (bytes + 500) / 1000)) kB" }
        return DecimalValue(rounding: Double(bytes) / 1_000_000, decimals: 1).asScore + " MB"
    }

    /// `a`, `a en b`, `a, b en c`.
    static func enumeration(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " en " + last
    }

    /// `€ 1500`, `€ 12,50`, `geen`: a plain number is an amount in euros, anything else stays as it is written.
    static func euros(_ cost: String) -> String {
        guard let amount = DecimalValue(cost) else { return cost }
        if amount == DecimalValue(0) { return "geen" }
        return "€ " + amount.asAmount
    }

    /// The same for a cell of a spreadsheet: a number where it is one.
    static func amountInCell(_ cost: String) -> String { DecimalValue(cost)?.asAmount ?? cost }

    /// Words for a cell of a spreadsheet: in Dutch typography, with the spaces that a filter or a search finds.
    static func cell(_ text: String) -> String {
        text.inDutchTypography.replacing("\u{A0}", with: " ")
    }

    /// `1 antwoord`, `29 antwoorden`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// The first letter small, unless it begins a name or an abbreviation.
    static func midSentence(_ title: String) -> String {
        guard let first = title.first, title.dropFirst().first?.isUppercase != true else { return title }
        return first.lowercased() + title.dropFirst()
    }

    /// The first letter as a capital.
    static func startingSentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
