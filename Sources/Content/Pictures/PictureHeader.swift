import Markdown

/// The first bytes of a picture, and what they say of its size. Reads nothing that is not there.
struct PictureHeader {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The format by the signature; an SVG has none but its first character.
    var format: PictureFormat? {
        if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return .png }
        if has([0xFF, 0xD8, 0xFF], at: 0) { return .jpeg }
        if has("GIF87a", at: 0) || has("GIF89a", at: 0) { return .gif }
        if has("RIFF", at: 0), has("WEBP", at: 8) { return .webp }
        return nil
    }

    /// The name of a format that we know and do not take.
    var foreignFormat: String? {
        if has("ftypavif", at: 4) { return "AVIF" }
        if has("ftypheic", at: 4) || has("ftypheix", at: 4) || has("ftypmif1", at: 4) { return "HEIC" }
        if has("BM", at: 0) { return "BMP" }
        if has("II*\0", at: 0) || has("MM\0*", at: 0) { return "TIFF" }
        return has("%PDF-", at: 0) ? "PDF" : nil
    }

    /// PNG: width and height in the first chunk, which must be `IHDR`.
    var pngSize: PictureSize? {
        guard has("IHDR", at: 12) else { return nil }
        return size(big(4, at: 16), big(4, at: 20))
    }

    /// GIF: the logical screen.
    var gifSize: PictureSize? { size(little(2, at: 6), little(2, at: 8)) }

    /// WebP: lossy, lossless or extended.
    var webPSize: PictureSize? {
        if has("VP8 ", at: 12), has([0x9D, 0x01, 0x2A], at: 23) {
            return size(little(2, at: 26).map { $0 & 0x3FFF }, little(2, at: 28).map { $0 & 0x3FFF })
        }
        if has("VP8L", at: 12), has([0x2F], at: 20), let packed = little(4, at: 21) {
            return size((packed & 0x3FFF) + 1, ((packed >> 14) & 0x3FFF) + 1)
        }
        guard has("VP8X", at: 12) else { return nil }
        return size(little(3, at: 24).map { $0 + 1 }, little(3, at: 27).map { $0 + 1 })
    }

    /// JPEG: the first frame, turned as the camera says.
    var jpegSize: PictureSize? {
        var isTurned = false
        var place = 2
        while let marker = big(2, at: place) {
            // Any number of fill bytes may stand before a marker.
            if marker == 0xFFFF {
                place += 1
                continue
            }
            guard marker > 0xFF00, let length = big(2, at: place + 2), length >= 2 else { return nil }
            switch marker {
            // Frames, but not the tables for Huffman, arithmetic coding and extensions among them.
            case 0xFFC0...0xFFCF where ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker):
                let (height, width) = (big(2, at: place + 5), big(2, at: place + 7))
                return isTurned ? size(height, width) : size(width, height)
            case 0xFFE1: if isQuarterTurn(exifAt: place + 4) { isTurned = true }
            // The picture itself, before any frame.
            case 0xFFDA: return nil
            default: break
            }
            place += 2 + length
        }
        return nil
    }

    /// Whether EXIF says that the picture lies on its side: orientation 5 to 8.
    private func isQuarterTurn(exifAt start: Int) -> Bool {
        guard has("Exif\0\0", at: start) else { return false }
        let tiff = start + 6
        let isLittle = has("II", at: tiff)
        func number(_ count: Int, at place: Int) -> Int? {
            isLittle ? little(count, at: place) : big(count, at: place)
        }
        guard let offset = number(4, at: tiff + 4), let count = number(2, at: tiff + offset) else {
            return false
        }
        for entry in 0..<min(count, 512) {
            let place = tiff + offset + 2 + entry * 12
            if number(2, at: place) == 0x0112 { return (5...8).contains(number(2, at: place + 8) ?? 1) }
        }
        return false
    }

    private func size(_ width: Int?, _ height: Int?) -> PictureSize? {
        guard let width, let height else { return nil }
        return PictureSize(width: width, height: height)
    }

    private func has(_ text: String, at place: Int) -> Bool { has(Array(text.utf8), at: place) }

    private func has(_ expected: [UInt8], at place: Int) -> Bool {
        place + expected.count <= bytes.count && bytes[place..<place + expected.count].elementsEqual(expected)
    }

    private func big(_ count: Int, at place: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private func little(_ count: Int, at place: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
