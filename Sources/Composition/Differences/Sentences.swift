extension String {
    /// Its sentences: up to a full stop, question or exclamation mark with a blank behind it, or the end of a line.
    ///
    /// An abbreviation in the middle of a sentence may split it in two. That is no harm to a comparison, because the
    /// same text is always split in the same way.
    var sentences: [String] {
        var sentences: [String] = []
        var current = ""
        var isEnded = false
        for character in self {
            if character.isNewline || (isEnded && character.isWhitespace) {
                sentences.append(current)
                current = ""
                isEnded = false
                continue
            }
            if current.isEmpty && character.isWhitespace { continue }
            current.append(character)
            if ".?!…".contains(character) {
                isEnded = true
            } else if !"\"'”’)".contains(character) {
                isEnded = false
            }
        }
        return (sentences + [current]).filter { !$0.isEmpty }
    }
}
