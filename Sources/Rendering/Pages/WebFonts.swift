import Foundation

/// The subsets of the house's fonts that screens get.
package struct WebFonts: Sendable {
    /// The files by name: `source-serif-regular.woff2`.
    package let files: [String: [UInt8]]

    /// Fonts by the name of their file; none where they are not installed.
    package init(_ files: [String: [UInt8]]) {
        self.files = files
    }

    /// Font faces with the fonts inside, for a page that must not need anything besides itself.
    var faces: String {
        faces { "data:font/woff2;base64,\(Data($1).base64EncodedString())" }
    }

    /// Font faces of the files in a folder beside the style sheet: only of those that are there.
    func faces(in folder: String) -> String {
        faces { name, _ in "\(folder)/\(name)" }
    }

    private func faces(at address: (_ file: String, _ bytes: [UInt8]) -> String) -> String {
        let faces = [
            ("Source Serif", 400, "normal", "source-serif-regular"),
            ("Source Serif", 400, "italic", "source-serif-italic"),
            ("Source Sans", 400, "normal", "source-sans-regular"),
            ("Source Sans", 600, "normal", "source-sans-semibold"),
        ]
        return faces.compactMap { family, weight, style, name in
            let file = name + ".woff2"
            guard let bytes = files[file] else { return nil }
            return "@font-face{font-family:\"\(family)\";font-weight:\(weight);font-style:\(style);"
                + "src:url(\(address(file, bytes))) format(\"woff2\")}\n"
        }.joined()
    }
}
