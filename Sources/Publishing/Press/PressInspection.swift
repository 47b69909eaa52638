/// What stands in a PDF for a press, as the worker found it. Lengths are in points.
struct PressInspection: Codable, Sendable, Equatable {
    /// One page's boxes: left, bottom, right, top.
    struct Page: Codable, Sendable, Equatable {
        let media: [Double]
        let trim: [Double]?
        let bleed: [Double]?
    }

    struct Font: Codable, Sendable, Equatable {
        let name: String
        let embedded: Bool
    }

    /// A picture of pixels; drawings have no resolution.
    struct Picture: Codable, Sendable, Equatable {
        let page: Int
        let width: Int
        let height: Int
        /// Pixels per inch as printed.
        let resolution: Int
    }

    let version: String
    let encrypted: Bool
    let pages: [Page]
    let fonts: [Font]
    let pictures: [Picture]
    let colourSpaces: [String]

    private enum CodingKeys: String, CodingKey {
        case version, encrypted, pages, fonts, pictures
        case colourSpaces = "colour-spaces"
    }
}
