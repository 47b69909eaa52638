import Content

/// What the files of the EPUB are called, beside each other in one folder.
struct EPUBNames: Sendable, Hashable {
    /// The articles that are chapters.
    let chapters: Set<ArticleID>
    /// Whether the booklet explains its terms.
    let hasGlossary: Bool

    static let glossary = "begrippen.xhtml"
    static let contents = "inhoud.xhtml"
    static let cover = "omslag.xhtml"
    static let coverPicture = "beelden/omslag.png"

    /// The document of a chapter.
    static func chapter(_ id: ArticleID) -> String { ProseLinks.label(of: id) + ".xhtml" }

    /// A picture of the project below `content/assets`; every path gets a name of its own, in letters that no
    /// reading system stumbles over.
    static func picture(_ path: String) -> String {
        let name = path.dropFirst("content/assets/".count)
        let hexadecimal = Array("0123456789ABCDEF")
        return "beelden/artikelen/"
            + name.utf8.map { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                    UInt8(ascii: "/"):
                    String(UnicodeScalar(byte))
                default: "_\(hexadecimal[Int(byte >> 4)])\(hexadecimal[Int(byte & 15)])"
                }
            }.joined()
    }
}
