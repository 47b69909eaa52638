/// A number that tells, beside a place, who is meant: in digits and, below a hundred, in words.
enum FactNumber {
    private static let small = [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf",
        "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ]
    private static let tens = [
        "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    ]

    /// The folded words for it; none for a number of one digit, which says nothing.
    static func ways(_ text: String) -> [String] {
        let digits = text.filter(\.isNumber)
        guard digits.utf8.count > 1, let number = Int(digits) else { return [] }
        guard number < 100 else { return [digits] }
        if number < 20 { return [digits, small[number]] }
        let unit = number % 10
        guard unit > 0 else { return [digits, tens[number / 10]] }
        // Folded: the dots on `tweeëntwintig` are gone.
        return [digits, small[unit] + "en" + tens[number / 10]]
    }
}

/// A telephone number, however its digits are grouped.
enum TelephoneNumber {
    /// Its digits as one word, from here and from abroad; none for what is no number.
    static func ways(_ text: String) -> [[String]] {
        guard !text.contains("@") else { return [] }
        var digits = text.filter(\.isNumber)
        guard digits.utf8.count >= 8 else { return [] }
        if digits.hasPrefix("00") { digits = String(digits.dropFirst(2)) }
        let national = digits.hasPrefix("31") ? "0" + digits.dropFirst(2) : digits
        guard national.hasPrefix("0") else { return [[digits]] }
        let international = "31" + national.dropFirst()
        return [[national], [international], ["00" + international], ["310" + national.dropFirst()]]
    }
}
