package import Foundation

/// Where a project lies and where its edition goes.
package struct Project: Sendable {
    /// The folder that holds `content/` and perhaps `templates/`.
    package let root: URL
    /// The folder that the edition is published in.
    package let output: URL

    /// Where templates and tools are looked for besides the root; the usual places when absent.
    package let homes: [URL]?

    /// A project; the output is `output/` below the root unless another folder is named.
    package init(root: URL, output: URL? = nil, homes: [URL]? = nil) {
        self.root = root.standardizedFileURL
        self.output = (output ?? root.appending(path: "output")).standardizedFileURL
        self.homes = homes
    }
}
