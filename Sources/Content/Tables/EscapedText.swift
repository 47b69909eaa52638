/// The texts of a workbook, in which `_x000D_` stands for a character that XML cannot hold or would not keep
/// (ECMA-376 part 1, 22.9.2.19): `_x005F_` is the underscore of a text that looks like such an escape.
enum EscapedText {
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "x")), text.utf8.contains(UInt8(ascii: "_")) else {
            return text
        }
        let bytes = [UInt8](text.utf8)
        var units: [UInt16] = []
        var decoded: [UInt8] = []
        // Two escapes in a row may be the halves of one character.
        func endUnits() {
            decoded += String(decoding: units, as: UTF16.self).utf8
            units = []
        }
        var position = 0
        while position < bytes.count {
            if let unit = unit(in: bytes, at: position) {
                units.append(unit)
                position += 7
            } else {
                if !units.isEmpty { endUnits() }
                decoded.append(bytes[position])
                position += 1
            }
        }
        if !units.isEmpty { endUnits() }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// The code of the escape that begins there.
    private static func unit(in bytes: [UInt8], at start: Int) -> UInt16? {
        guard start + 7 <= bytes.count, bytes[start] == UInt8(ascii: "_"),
            bytes[start + 1] == UInt8(ascii: "x"),
            bytes[start + 6] == UInt8(ascii: "_")
        else { return nil }
        var code: UInt16 = 0
        for byte in bytes[(start + 2)..<(start + 6)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            code = code << 4 | UInt16(digit)
        }
        return code
    }
}
