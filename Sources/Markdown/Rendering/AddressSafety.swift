/// Which addresses a reader may be led to.
enum AddressSafety {
    private static let unsafeSchemes = ["javascript", "vbscript", "file", "data"]
    private static let safeImages = ["png", "gif", "jpeg", "webp"].map { "data:image/\($0)" }

    /// Whether an address runs or reads something on the reader's side instead of leading somewhere.
    /// Pictures may carry their own bytes, in formats that cannot hold a script.
    static func isSafe(_ address: String, forImage isImage: Bool) -> Bool {
        // Browsers drop white space and control characters before they look at the scheme.
        let start = address.unicodeScalars.lazy
            .filter { $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) }.prefix(24)
        let plain = String(String.UnicodeScalarView(start)).lowercased()
        guard let colon = plain.firstIndex(of: ":") else { return true }
        guard unsafeSchemes.contains(String(plain[..<colon])) else { return true }
        return isImage && safeImages.contains { plain.hasPrefix($0) }
    }
}

extension LinkTarget {
    /// The target, or nowhere when its address is not one to follow.
    func ifSafe(forImage isImage: Bool) -> LinkTarget {
        guard case .address(let address) = self else { return self }
        return AddressSafety.isSafe(address, forImage: isImage) ? self : .none
    }
}
