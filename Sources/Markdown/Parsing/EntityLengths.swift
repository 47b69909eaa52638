/// How long character references are as written and as decoded, without a table of our own:
/// libcmark is asked for each named one, once.
struct EntityLengths {
    private var known: [[UInt8]: Int] = [:]

    private static let longestName = 32

    /// The reference at an `&`, when decoding gave it: `next` is the first byte that came out.
    mutating func entity(
        at offset: Int, in bytes: [UInt8], limit: Int, yields next: UInt8
    ) -> (written: Int, decoded: Int)? {
        let end = min(limit, offset + Self.longestName + 2)
        guard let semicolon = bytes[offset..<end].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = Array(bytes[offset + 1..<semicolon])
        guard let decoded = decodedLength(of: name), first(of: name, mayBe: next) else { return nil }
        return (semicolon + 1 - offset, decoded)
    }

    /// Only `&amp;` and its numbers come out as `&`; any other `&` in front stands for itself.
    private func first(of name: [UInt8], mayBe next: UInt8) -> Bool {
        next != UInt8(ascii: "&") || name.first == UInt8(ascii: "#")
            || name == Array("amp".utf8) || name == Array("AMP".utf8)
    }

    private mutating func decodedLength(of name: [UInt8]) -> Int? {
        if let length = known[name] { return length > 0 ? length : nil }
        let written = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
        let isName = name.allSatisfy { $0 == UInt8(ascii: "#") || $0.isASCIIDigit || $0.isASCIILetter }
        let decoded = isName ? CMarkDocument.text(of: written) : nil
        let length = decoded.map { Array($0) == written ? 0 : $0.count } ?? 0
        known[name] = length
        return length > 0 ? length : nil
    }
}

extension CMarkDocument {
    /// The first text in a document.
    fileprivate static func text(of bytes: [UInt8]) -> String.UTF8View? {
        var document = CMarkDocument(bytes)
        while let event = document.next() {
            if case .enter(.text(let literal), _, _, _) = event { return literal.utf8 }
        }
        return nil
    }
}
