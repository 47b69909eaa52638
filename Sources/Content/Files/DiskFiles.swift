package import Diagnostics
package import Foundation

/// The project's folder on disk. Nothing outside it is ever read: links are followed only to a place inside.
package struct DiskFiles: ContentFiles {
    /// A text larger than this is refused (bytes).
    static let largestText = 8_000_000

    private let mounts: [Mount]
    private let listing: [String]
    package let passedOver: [Diagnostic]

    /// A folder on disk and the path under which the project sees it.
    private struct Mount: Sendable {
        let path: String
        let url: URL
    }

    /// Lists `content/` below `root`; `confidential` is the folder to show as `content/vertrouwelijk`
    /// when it lies elsewhere.
    package init(root: URL, confidential: URL? = nil) {
        var mounts = [Mount(path: "content", url: root.appending(path: "content").resolvingSymlinksInPath())]
        if let confidential {
            mounts.insert(
                Mount(path: "content/vertrouwelijk", url: confidential.resolvingSymlinksInPath()), at: 0)
        }
        var listing: [String] = []
        var passedOver: [Diagnostic] = []
        for mount in mounts {
            let walk = FolderWalk(of: mount.url, shownAs: mount.path)
            let shadowed = mount.path == "content" && confidential != nil
            listing += walk.files.filter { !(shadowed && $0.hasPrefix("content/vertrouwelijk/")) }
            passedOver += walk.diagnostics
        }
        self.mounts = mounts
        self.listing = listing.sorted()
        self.passedOver = passedOver
    }

    package func paths(below folder: String) -> [String] {
        listing.filter { $0.hasPrefix(folder + "/") }
    }

    package func file(at path: String) throws(FileFault) -> SourceFile {
        let url = try location(of: path)
        do {
            return try SourceFile(path: path, bytes: bytes(at: url))
        } catch let fault as DecodingFault {
            switch fault {
            case .utf16: throw .utf16
            case .notUTF8(let line, let column): throw .notUTF8(line: line, column: column)
            }
        } catch let fault as FileFault {
            throw fault
        } catch {
            throw .unreadable(reason: (error as NSError).localizedDescription)
        }
    }

    /// The bytes of a file as they are: a picture, a font.
    package func bytes(at path: String) -> [UInt8]? {
        guard let url = try? location(of: path), let data = try? Data(contentsOf: url) else { return nil }
        return [UInt8](data)
    }

    package func header(of path: String, atMost count: Int) -> [UInt8]? {
        guard let url = try? location(of: path), let file = try? FileHandle(forReadingFrom: url) else {
            return nil
        }
        defer { try? file.close() }
        return (try? file.read(upToCount: count)).map { [UInt8]($0) }
    }

    private func location(of path: String) throws(FileFault) -> URL {
        guard listing.contains(path) || path.split(separator: "/").allSatisfy({ $0 != ".." }),
            let mount = mounts.first(where: { path.hasPrefix($0.path + "/") })
        else { throw .missing }
        let url = mount.url.appending(path: String(path.dropFirst(mount.path.count + 1)))
            .resolvingSymlinksInPath()
        guard FolderWalk.isInside(url, of: mount.url) else { throw .missing }
        return url
    }

    private func bytes(at url: URL) throws -> [UInt8] {
        let values = try? url.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
        guard let values, values.isRegularFile == true else { throw FileFault.missing }
        if let size = values.fileSize, size > Self.largestText {
            throw FileFault.tooLarge(bytes: size, limit: Self.largestText)
        }
        return [UInt8](try Data(contentsOf: url))
    }
}
