package import Markdown

/// A picture as its file's own header describes it.
package struct Picture: Sendable, Hashable {
    package let format: PictureFormat
    /// As a browser shows it: turned when the camera was.
    package let size: PictureSize
}

/// The formats that browsers, EPUB and the typesetter all take.
package enum PictureFormat: String, Sendable, Hashable, CaseIterable {
    case svg = "SVG"
    case png = "PNG"
    case jpeg = "JPEG"
    case gif = "GIF"
    case webp = "WebP"

    /// The endings of names that the typesetter knows the format by.
    var endings: [String] {
        switch self {
        case .svg: ["svg"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        case .gif: ["gif"]
        case .webp: ["webp"]
        }
    }
}

/// Why a file cannot be shown as a picture.
package enum PictureFault: Error, Sendable, Hashable {
    case unreadable
    /// A format that not every target takes, with its name where we know it.
    case unsupported(String?)
    case damaged(PictureFormat)
    /// An SVG that does not say how large it is.
    case withoutSize
    /// The name says another format than the file has.
    case misnamed(PictureFormat)
}

extension Picture {
    /// Larger headers than this are no headers (bytes).
    static let longestHeader = 1_000_000

    /// Reads the beginning of a file.
    init(header bytes: [UInt8], name: String) throws(PictureFault) {
        let header = PictureHeader(bytes)
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let format = header.format ?? (ending == "svg" ? .svg : nil) else {
            throw .unsupported(header.foreignFormat)
        }
        guard format.endings.contains(ending) else { throw .misnamed(format) }
        let size: PictureSize? =
            switch format {
            case .svg: try SVGHeader(bytes).size()
            case .png: header.pngSize
            case .jpeg: header.jpegSize
            case .gif: header.gifSize
            case .webp: header.webPSize
            }
        guard let size, size.width > 0, size.height > 0 else { throw .damaged(format) }
        self.init(format: format, size: size)
    }
}
