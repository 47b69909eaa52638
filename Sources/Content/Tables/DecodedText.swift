import Diagnostics

/// The text of a table: strict UTF-8, with or without its mark, else Windows-1252.
struct DecodedText {
    let text: String
    let encoding: Table.Encoding

    init(_ bytes: [UInt8], path: String) throws(TableRefusal) {
        do throws(DecodingFault) {
            text = try SourceFile(path: path, bytes: bytes).text
            encoding = .utf8
            return
        } catch {
            // Only bytes that are no UTF-8 are tried as Windows-1252.
            if error == .utf16 { throw .utf16 }
        }
        let converted = try Self.fromWindows1252(bytes)
        do throws(DecodingFault) {
            text = try SourceFile(path: path, bytes: converted).text
            encoding = .windows1252
        } catch {
            throw .binary
        }
    }

    private static func fromWindows1252(_ bytes: [UInt8]) throws(TableRefusal) -> [UInt8] {
        var converted: [UInt8] = []
        converted.reserveCapacity(bytes.count + bytes.count / 16)
        var place = (line: 1, column: 1)
        for byte in bytes {
            if byte < 0x80 {
                converted.append(byte)
            } else {
                let code = (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
                guard let code, let scalar = Unicode.Scalar(code) else {
                    throw .undecodable(line: place.line, column: place.column)
                }
                converted += String(scalar).utf8
            }
            place = byte == 0x0A ? (place.line + 1, 1) : (place.line, place.column + 1)
        }
        return converted
    }

    /// 0x80 to 0x9F, where Windows-1252 differs from Latin-1; five of them mean nothing.
    private static let upper: [UInt32?] = [
        0x20AC, nil, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, nil, 0x017D, nil,
        nil, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, nil, 0x017E, 0x0178,
    ]
}
