/// What is known of a PDF once it is typeset; pages that offer it as a download get these.
public struct PrintFacts: Sendable, Hashable {
    /// Where the PDF stands, below the site's root: `downloads/boekje.pdf`.
    public let address: String
    /// Number of pages.
    public let pages: Int
    /// Size in bytes.
    public let size: Int
    /// Printed page number of every labelled place.
    public let labels: [String: Int]
    /// The address of the cover's picture below the site's root.
    public let cover: String?

    /// The facts of one PDF.
    public init(address: String, pages: Int, size: Int, labels: [String: Int], cover: String?) {
        self.address = address
        self.pages = pages
        self.size = size
        self.labels = labels
        self.cover = cover
    }
}
