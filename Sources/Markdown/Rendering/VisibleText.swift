extension String {
    /// The text with every scalar that XML or HTML forbids replaced by U+FFFD: control characters
    /// other than tab and line endings, and noncharacters.
    package var withoutForbiddenScalars: String {
        guard utf8.contains(where: \.mayBelongToForbiddenScalar),
            unicodeScalars.contains(where: \.isForbidden)
        else { return self }
        var clean = String.UnicodeScalarView()
        for scalar in unicodeScalars { clean.append(scalar.isForbidden ? "\u{FFFD}" : scalar) }
        return String(clean)
    }
}

extension UInt8 {
    /// A cheap first look: most texts hold none of these bytes.
    var mayBelongToForbiddenScalar: Bool {
        if self >= 0x20 { return self >= 0xEF || self == 0xC2 || self == 0x7F }
        return self != .tab && self != .lineFeed && self != .carriageReturn
    }
}

extension Unicode.Scalar {
    fileprivate var isForbidden: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
