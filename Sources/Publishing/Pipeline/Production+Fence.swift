import Confidentiality
import Diagnostics
import Foundation

extension Production {
    /// The fence's verdict: one leak stops the edition. What the sources told is not told again of what is made of them.
    mutating func heedFence() {
        for path in carriedOverTexts {
            guard
                let bytes = FileManager.default.contents(
                    atPath: staging.folder.appending(path: path).path(percentEncoded: false))
            else { continue }
            leaks += fence.check(String(decoding: bytes, as: UTF8.self), in: path)
        }
        var told: Set<String> = []
        for leak in leaks where leak.isInSource || !told.contains(leak.words) {
            told.insert(leak.words)
            log.report(leak.diagnostic)
        }
    }

    /// Pages and tables that stand as they were made before: the text they came from may be another now.
    private var carriedOverTexts: [String] {
        let endings = ["html", "xml", "svg", "txt", "csv", "css", "json"]
        return carriedOverPaths.filter { path in
            path.hasPrefix("site/") && endings.contains { path.hasSuffix("." + $0) }
        }.sorted()
    }
}
