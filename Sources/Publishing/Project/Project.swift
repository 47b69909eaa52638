package import Foundation

/// Where a project lies and where its edition goes.
package struct Project: Sendable {
    /// The folder that holds `content/` and perhaps `templates/`.
    package let root: URL
    /// The folder that the edition is published in.
    package let output: URL

    /// A project; the output is `output/` below the root unless another folder is named.
    package init(root: URL, output: URL? = nil) {
        self.root = root.standardizedFileURL
        self.output = (output ?? root.appending(path: "output")).standardizedFileURL
    }
}
