/// Finds bare addresses as GitHub does.
struct Autolinks {
    let run: TextRun
    private var bytes: [UInt8] { run.bytes }

    private static let longestDomain = 1000

    /// `www.example.nl` at an offset: its end.
    func web(at offset: Int) -> Int? {
        guard run.holds("www.", at: offset) else { return nil }
        if offset > 0 {
            guard "*_~(".utf8.contains(bytes[offset - 1]) || bytes[offset - 1].isASCIISpace else {
                return nil
            }
        } else if run.before == .word {
            return nil
        }
        guard let domain = domainEnd(from: offset, needsDot: true) else { return nil }
        return addressEnd(from: domain, start: offset)
    }

    /// `https://example.nl` whose `:` stands at an offset: its range.
    func url(at colon: Int) -> Range<Int>? {
        guard run.holds("://", at: colon) else { return nil }
        var start = colon
        while start > 0, bytes[start - 1].isASCIILetter { start -= 1 }
        let scheme = run.text(start..<colon).lowercased()
        guard ["http", "https", "ftp"].contains(scheme), colon + 3 < bytes.count,
            isHostCharacter(at: colon + 3),
            let domain = domainEnd(from: colon + 3, needsDot: false),
            let end = addressEnd(from: domain, start: colon)
        else { return nil }
        return start..<end
    }

    private func isHostCharacter(at offset: Int) -> Bool {
        run.flank(after: offset) == .word
    }

    private func domainEnd(from start: Int, needsDot: Bool) -> Int? {
        var offset = start + 1
        var (dots, underscores, before) = (0, 0, 0)
        while offset < bytes.count - 1 {
            if offset - start > Self.longestDomain { return nil }
            let byte = bytes[offset]
            if byte == UInt8(ascii: "_") {
                underscores += 1
            } else if byte == UInt8(ascii: ".") {
                (before, underscores) = (underscores, 0)
                dots += 1
            } else if byte != UInt8(ascii: "-"), !byte.isContinuation, !isHostCharacter(at: offset) {
                break
            }
            offset += 1
        }
        if underscores > 0 || before > 0 { return nil }
        return needsDot && dots == 0 ? nil : offset
    }

    private func addressEnd(from domain: Int, start: Int) -> Int? {
        var end = domain
        while end < bytes.count, !bytes[end].isASCIISpace { end += 1 }
        let trimmed = trimmedEnd(start..<end)
        return trimmed > start ? trimmed : nil
    }

    /// Without punctuation that belongs to the sentence, and without a bracket that was opened before.
    private func trimmedEnd(_ range: Range<Int>) -> Int {
        let start = range.lowerBound
        var end = bytes[range].firstIndex(of: UInt8(ascii: "<")) ?? range.upperBound
        var open = 0
        var closed = 0
        for byte in bytes[start..<end] {
            if byte == UInt8(ascii: "(") { open += 1 }
            if byte == UInt8(ascii: ")") { closed += 1 }
        }
        while end > start {
            let last = bytes[end - 1]
            if "?!.,:*_~'\"".utf8.contains(last) {
                end -= 1
            } else if last == UInt8(ascii: ";") {
                var name = end - 2
                while name > start, bytes[name].isASCIILetter { name -= 1 }
                end = name >= start && name < end - 2 && bytes[name] == UInt8(ascii: "&") ? name : end - 1
            } else if last == UInt8(ascii: ")"), closed > open {
                closed -= 1
                end -= 1
            } else {
                return end
            }
        }
        return end
    }

    /// The mail address around an `@`, between two bounds: its range, and whether it names its protocol.
    func mail(at sign: Int, within bounds: Range<Int>) -> (range: Range<Int>, isNamed: Bool)? {
        var start = sign
        var (isNamed, isXMPP) = (false, false)
        while start > bounds.lowerBound {
            let byte = bytes[start - 1]
            if byte.isASCIILetter || byte.isASCIIDigit || ".+-_".utf8.contains(byte) {
                start -= 1
            } else if byte == UInt8(ascii: ":"), let name = scheme(before: start, in: bounds) {
                (isNamed, isXMPP) = (true, name == "xmpp:")
                start -= 1
            } else {
                break
            }
        }
        guard start < sign, let end = mailEnd(from: sign, before: bounds.upperBound, isXMPP: isXMPP) else {
            return nil
        }
        return (start..<end, isNamed)
    }

    private func scheme(before end: Int, in bounds: Range<Int>) -> String? {
        ["mailto:", "xmpp:"].first { name in
            let start = end - name.utf8.count
            guard start >= bounds.lowerBound, run.holds(name, at: start) else { return false }
            return start == bounds.lowerBound
                || !(bytes[start - 1].isASCIILetter || bytes[start - 1].isASCIIDigit)
        }
    }

    private func mailEnd(from sign: Int, before limit: Int, isXMPP: Bool) -> Int? {
        var end = sign
        var (signs, dots) = (0, 0)
        while end < limit {
            let byte = bytes[end]
            let next: UInt8 = end + 1 < limit ? bytes[end + 1] : .space
            if byte.isASCIILetter || byte.isASCIIDigit || (byte == UInt8(ascii: "/") && isXMPP) {
                // goes on
            } else if byte == UInt8(ascii: "@") {
                signs += 1
                if signs > 1 { return nil }
            } else if byte == UInt8(ascii: "."), next.isASCIILetter || next.isASCIIDigit {
                dots += 1
            } else if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
                break
            }
            end += 1
        }
        guard end - sign >= 2, signs == 1, dots > 0,
            bytes[end - 1].isASCIILetter || bytes[end - 1] == UInt8(ascii: ".")
        else { return nil }
        let trimmed = trimmedEnd(sign..<end)
        return trimmed > sign ? trimmed : nil
    }
}
