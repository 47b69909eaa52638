/// Everything one PDF is made of: the files of a private root, and what to make of them.
public struct TypesettingJob: Sendable, Hashable {
    /// A picture of one page, for the web.
    public struct Cover: Sendable, Hashable {
        /// Where the picture goes.
        public let output: OutputPath
        /// Pixels per inch.
        public let resolution: Int
    }

    /// Where the PDF goes.
    public let output: OutputPath
    /// The file to typeset, as a path in the root.
    public let main: String
    /// All files of the root, the data included, by path.
    public let files: [String: [UInt8]]
    /// PDF standards to keep, in the typesetter's names: `ua-1`, `a-2a`.
    public let standards: [String]
    /// The date in the PDF, in seconds since 1970; from the content, never from the clock.
    public let timestamp: Int
    /// A picture of the first page, if one is wanted.
    public let cover: Cover?
}
