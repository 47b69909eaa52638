/// Passes over ordinary text many bytes at a time, because nearly all of a text is ordinary.
extension Array<UInt8> {
    private static var stride: Int { 16 }

    /// Whether anything stands from `start` on that HTML gives a meaning or may forbid.
    func needsCare(from start: Int) -> Bool {
        let bytes = span
        var offset = start
        while offset + Self.stride <= bytes.count {
            // Without a branch inside, so that the compiler takes all bytes of a run at once.
            let run = bytes.extracting(offset..<offset + Self.stride)
            var care: UInt8 = 0
            for index in run.indices { care |= run[index].needsCare }
            if care != 0 { return true }
            offset += Self.stride
        }
        while offset < bytes.count {
            if bytes[offset].needsCare != 0 { return true }
            offset += 1
        }
        return false
    }
}

extension UInt8 {
    /// 1 for a control character, one of `"&<>`, and what a forbidden scalar may begin with.
    @inline(__always)
    fileprivate var needsCare: UInt8 {
        let isControl: UInt8 = self < 0x20 ? 1 : 0
        let isQuote: UInt8 = self == 0x22 || self == 0x26 ? 1 : 0
        let isAngle: UInt8 = self & 0xFD == 0x3C ? 1 : 0
        let isHigh: UInt8 = self == 0x7F || self == 0xC2 || self >= 0xEF ? 1 : 0
        return isControl | isQuote | isAngle | isHigh
    }
}
