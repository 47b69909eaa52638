/// Passes over ordinary text many bytes at a time, because nearly all of a text is ordinary.
extension Array<UInt8> {
    private static var stride: Int { 16 }

    /// The first offset from `start` on where a byte stands that means something to Markdown's lines or
    /// to HTML: a control character, one of `"&<>\\`, or no ASCII. The end when there is none.
    func firstSpecial(from start: Int) -> Int {
        let bytes = span
        var offset = start
        while offset + Self.stride <= bytes.count {
            // Without a branch inside, so that the compiler takes all bytes of a run at once.
            let run = bytes.extracting(offset..<offset + Self.stride)
            var special: UInt8 = 0
            for index in run.indices { special |= run[index].isSpecial }
            if special != 0 { break }
            offset += Self.stride
        }
        while offset < bytes.count, bytes[offset].isSpecial == 0 { offset += 1 }
        return offset
    }
}

extension UInt8 {
    /// 1 when it is special, else 0.
    @inline(__always)
    fileprivate var isSpecial: UInt8 {
        let isControl: UInt8 = self < 0x20 ? 1 : 0
        let isHigh: UInt8 = self > 0x7E ? 1 : 0
        let isQuote: UInt8 = self == 0x22 ? 1 : 0
        let isAmpersand: UInt8 = self == 0x26 ? 1 : 0
        let isAngle: UInt8 = self & 0xFD == 0x3C ? 1 : 0
        let isBackslash: UInt8 = self == 0x5C ? 1 : 0
        return isControl | isHigh | isQuote | isAmpersand | isAngle | isBackslash
    }
}
