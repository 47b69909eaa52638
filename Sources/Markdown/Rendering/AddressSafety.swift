/// Which addresses a reader may be led to.
enum AddressSafety {
    private static let unsafeSchemes = ["javascript:", "vbscript:", "file:", "data:"]
    private static let safeImages = ["png", "gif", "jpeg", "webp"].map { "data:image/\($0)" }

    /// Whether an address leads somewhere, instead of running or reading something on the reader's side.
    /// Pictures may carry their own bytes, in formats that cannot hold a script.
    static func isSafe(_ address: String, forImage isImage: Bool) -> Bool {
        guard address.utf8.contains(UInt8(ascii: ":")) else { return true }
        let start = beginning(of: address)
        guard unsafeSchemes.contains(where: start.hasPrefix) else { return true }
        return isImage && safeImages.contains(where: start.hasPrefix)
    }

    /// As much as a scheme takes, in lower case and without the white space and control characters
    /// that browsers drop before they look at it.
    private static func beginning(of address: String) -> String {
        var kept: [UInt8] = []
        for byte in address.utf8 where (0x21...0x7E).contains(byte) {
            kept.append(byte.isASCIILetter ? byte | 0x20 : byte)
            if kept.count == 24 { break }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}

extension LinkTarget {
    /// The target, or nowhere when its address is not one to follow.
    func ifSafe(forImage isImage: Bool) -> LinkTarget {
        guard case .address(let address) = self else { return self }
        return AddressSafety.isSafe(address, forImage: isImage) ? self : .none
    }
}
