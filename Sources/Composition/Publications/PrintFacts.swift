/// What is known of a PDF once it is typeset; pages that offer it as a download get these.
package struct PrintFacts: Sendable, Hashable {
    /// Where the PDF stands, below the site's root: `downloads/boekje.pdf`.
    package let address: String
    /// Number of pages.
    package let pages: Int
    /// Size in bytes.
    package let size: Int
    /// Printed page number of every labelled place.
    package let labels: [String: Int]
    /// The address of the cover's picture below the site's root.
    package let cover: String?
    /// The address that stays this edition's; `nil` where there is none.
    package let lasting: String?

    /// The facts of one PDF.
    package init(
        address: String, pages: Int, size: Int, labels: [String: Int], cover: String?, lasting: String? = nil
    ) {
        self.address = address
        self.pages = pages
        self.size = size
        self.labels = labels
        self.cover = cover
        self.lasting = lasting
    }
}

/// What is known of the EPUB once it is made.
package struct EPUBFacts: Sendable, Hashable {
    /// Where it stands, below the site's root: `downloads/boekje.epub`.
    package let address: String
    /// Size in bytes.
    package let size: Int
    /// The address that stays this edition's; `nil` where there is none.
    package let lasting: String?

    /// The facts of one EPUB.
    package init(address: String, size: Int, lasting: String? = nil) {
        self.address = address
        self.size = size
        self.lasting = lasting
    }
}
