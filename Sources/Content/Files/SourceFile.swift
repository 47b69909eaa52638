package import Diagnostics

/// The text of one file of the project, decoded, with `\n` between lines and no byte order mark.
package struct SourceFile: Sendable, Hashable {
    /// The path from the project's root: `content/site.yml`.
    package let path: String
    /// The decoded text.
    package let text: String

    /// A file as it would stand at `path`.
    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The place of the first character, for faults that concern the file as a whole.
    package var start: SourceLocation { SourceLocation(file: path) }
}

/// Why a file's bytes are not a text of ours.
enum DecodingFault: Error, Hashable {
    case utf16
    case notUTF8(line: Int, column: Int)
}

extension SourceFile {
    /// Decodes strict UTF-8, drops a byte order mark, and turns CRLF and CR into LF.
    init(path: String, bytes: [UInt8]) throws(DecodingFault) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: content, as: UTF8.self) else {
            throw SourceFile.firstFault(in: content)
        }
        // By bytes: CR LF is one character, which `text.contains("\r")` would pass over.
        self.init(path: path, text: text.utf8.contains(0x0D) ? SourceFile.withUnixLineEnds(text) : text)
    }

    private static func withUnixLineEnds(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x0A, previous == 0x0D {
                previous = byte
                continue
            }
            bytes.append(byte == 0x0D ? 0x0A : byte)
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func firstFault(in bytes: ArraySlice<UInt8>) -> DecodingFault {
        var place = (line: 1, column: 1)
        var previous: Unicode.Scalar = " "
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r": place = (place.line + 1, 1)
            default: place.column += 1
            }
            previous = scalar
        }
        return .notUTF8(line: place.line, column: place.column)
    }
}
