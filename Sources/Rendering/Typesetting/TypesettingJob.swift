/// Everything one PDF is made of: the files of a private root, and what to make of them.
package struct TypesettingJob: Sendable, Hashable {
    /// A picture of one page, for the web.
    package struct Cover: Sendable, Hashable {
        /// Where the picture goes.
        package let output: OutputPath
        /// Pixels per inch.
        package let resolution: Int
    }

    /// How a press wants the PDF, in points.
    package struct Press: Sendable, Hashable {
        /// From the edge of the trimmed page to the end of what is printed.
        package let bleed: Double
        /// Beyond the bleed, for the crop marks.
        package let slug: Double
    }

    /// Where the PDF goes.
    package let output: OutputPath
    /// The file to typeset, as a path in the root.
    package let main: String
    /// All files of the root, the data included, by path.
    package let files: [String: [UInt8]]
    /// PDF standards to keep, in the typesetter's names: `ua-1`, `a-2a`.
    package let standards: [String]
    /// The date in the PDF, in seconds since 1970; from the content, never from the clock.
    package let timestamp: Int
    /// A picture of the first page, if one is wanted.
    package let cover: Cover?
    /// Boxes and crop marks, for a press.
    package let press: Press?
}
