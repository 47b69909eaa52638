/// Sets a document in Dutch typography: quotes, apostrophes, dashes, ellipses and spaces that do not break.
///
/// Looks across the borders of inlines, because `"*woord*"` opens before an emphasis and closes after it.
/// Code, addresses, raw HTML and what was written with an escape stay as they are.
struct Typographer {
    /// A mark that may be set in two ways.
    struct Doubt: Hashable {
        let index: Int
        /// Scalars before it in its text.
        let column: Int
        let mark: Character
    }

    private(set) var doubts: [Doubt] = []
    /// The quotes that are open in the block at hand.
    private var open: [Character] = []
    private var previous: Character = " "

    /// The text of one node, with what follows it in its block.
    mutating func set(_ text: String, at index: Int, followedBy next: Character) -> String {
        let characters = Array(text)
        var out = ""
        var position = 0
        func character(_ at: Int) -> Character { at < characters.count ? characters[at] : next }
        while position < characters.count {
            let mark = characters[position]
            let following = character(position + 1)
            var length = 1
            switch mark {
            case "\"": out.append(quote(double: true, following, at: index, position))
            case "'":
                out.append(
                    isApostrophe(characters, position, next)
                        ? "’" : quote(double: false, following, at: index, position))
            case "." where following == "." && character(position + 2) == ".":
                out.append("…")
                length = 3
            case "-" where following == "-" && position + 1 < characters.count:
                let isThree = position + 2 < characters.count && characters[position + 2] == "-"
                length = isThree ? 3 : 2
                out.append(isThree ? "—" : "–")
            case "-" where previous == " " && following == " ": out.append("–")
            case "-" where previous.isNumber && following.isNumber && isRange(characters, position):
                out.append("–")
            case " " where staysTogether(before: position, in: characters): out.append("\u{A0}")
            default: out.append(mark)
            }
            previous = mark
            position += length
        }
        return out
    }

    /// Begins another block: no quote goes on across it.
    mutating func startBlock() {
        open = []
        previous = " "
    }

    /// Passes something that is not set, as one character.
    mutating func pass(_ character: Character) {
        previous = character
    }

    private static let opening: Set<Character> = [
        " ", "\u{A0}", "(", "[", "\n", "–", "—", "/", "‘", "“", "-",
    ]

    private mutating func quote(double: Bool, _ next: Character, at index: Int, _ position: Int) -> Character
    {
        let mark: Character = double ? "\"" : "'"
        let mayOpen =
            Self.opening.contains(previous) || (previous == "\"" || previous == "'") && open.last != mark
        let mayClose = !Self.opening.contains(previous)
        let opens = mayOpen && !next.isWhitespace
        if !opens, open.last != mark, !mayClose || !open.contains(mark) {
            doubts.append(Doubt(index: index, column: position, mark: mark))
        }
        if opens {
            open.append(mark)
            return double ? "“" : "‘"
        }
        if let place = open.lastIndex(of: mark) { open.removeSubrange(place...) }
        return double ? "”" : "’"
    }

    /// `’s avonds`, `’t`, `’90`, `foto’s`, `zo’n`: left out letters, never an opening quote.
    private func isApostrophe(_ characters: [Character], _ position: Int, _ next: Character) -> Bool {
        let after = characters[(position + 1)...].prefix(12)
        if previous.isLetter || previous.isNumber {
            guard let first = after.first else { return next.isLetter }
            return first.isLetter || (open.last != "'" && !first.isNumber)
        }
        let word = String(after.prefix { $0.isLetter || $0.isNumber }).lowercased()
        if word.count == 2, word.allSatisfy(\.isNumber) { return true }
        let clitics: Set<String> = ["s", "t", "n", "k", "m", "r", "ns", "tis", "twas"]
        return clitics.contains(word)
    }

    /// Two numbers with one hyphen between, and no more: no date, no telephone number.
    private func isRange(_ characters: [Character], _ position: Int) -> Bool {
        var start = position
        while start > 0, characters[start - 1].isNumber { start -= 1 }
        var end = position + 1
        while end < characters.count, characters[end].isNumber { end += 1 }
        let isPart: (Character) -> Bool = { $0 == "-" || $0.isLetter || $0 == "." || $0 == "/" }
        let before: Character = start > 0 ? characters[start - 1] : " "
        let after: Character = end < characters.count ? characters[end] : " "
        let afterNext: Character = end + 1 < characters.count ? characters[end + 1] : " "
        guard position - start <= 4, end - position - 1 <= 4, characters[start] != "0" else { return false }
        return !isPart(before) && (!isPart(after) || (after == "." && !afterNext.isNumber))
    }

    private static let units: Set<String> = [
        "%", "€", "km", "m", "cm", "mm", "kg", "g", "uur", "min", "kB", "KB", "MB", "GB", "°C",
    ]
    private static let before: Set<String> = [
        "p.", "pp.", "blz.", "nr.", "art.", "dhr.", "mevr.", "dr.", "prof.", "€", "§",
    ]

    /// A number and its unit, `p. 12`.
    private func staysTogether(before position: Int, in characters: [Character]) -> Bool {
        let word = String(
            characters[(position + 1)...].prefix(8).prefix { $0.isLetter || "%€°".contains($0) })
        if previous.isNumber, Self.units.contains(word) { return true }
        let last = String(
            characters[max(0, position - 6)..<position].reversed().prefix { !$0.isWhitespace }.reversed())
        guard Self.before.contains(last.lowercased()), position + 1 < characters.count else { return false }
        let first = characters[position + 1]
        return first.isNumber
            || (first.isUppercase && last.hasSuffix(".") && !["p.", "pp.", "blz.", "nr."].contains(last))
    }
}
