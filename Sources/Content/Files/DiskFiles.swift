package import Diagnostics
package import Foundation

/// The project's folder on disk. Nothing outside it is ever read, and nothing that was not listed.
package struct DiskFiles: ContentFiles {
    /// A text larger than this is refused (bytes).
    static let largestText = 8_000_000

    private static let confidentialPath = "content/vertrouwelijk"

    private let mounts: [Mount]
    private let listing: [String]
    /// Every path as it is written on the disk, where accents may be stored otherwise than in a text.
    private let listed: [String: String]
    package let passedOver: [Diagnostic]

    /// A folder on disk and the path under which the project sees it.
    private struct Mount: Sendable {
        let path: String
        let url: URL
    }

    /// Lists a folder below `root`; `confidential` is the folder to show as `content/vertrouwelijk`
    /// when it lies elsewhere.
    package init(root: URL, folder: String = "content", confidential: URL? = nil) {
        var mounts = [Mount(path: folder, url: root.appending(path: folder).resolvingSymlinksInPath())]
        // The confidential folder comes first: below another name its files are not listed again.
        let usual = root.appending(path: Self.confidentialPath)
        if let confidential {
            mounts.insert(
                Mount(path: Self.confidentialPath, url: confidential.resolvingSymlinksInPath()), at: 0)
        } else if folder == "content", FileStatus(of: usual)?.kind == .folder {
            mounts.insert(Mount(path: Self.confidentialPath, url: usual.resolvingSymlinksInPath()), at: 0)
        }
        var listing: [String] = []
        var passedOver: [Diagnostic] = []
        var visited: Set<FileStatus.Identity> = []
        for mount in mounts {
            let walk = FolderWalk(of: mount.url, shownAs: mount.path, visited: &visited)
            let isShadowing = mount.path == "content" && confidential != nil
            func isShadowed(_ path: String) -> Bool {
                isShadowing && path.hasPrefix(Self.confidentialPath + "/")
            }
            listing += walk.files.filter { !isShadowed($0) }
            passedOver += walk.diagnostics.filter { !isShadowed($0.location?.file ?? "") }
        }
        self.mounts = mounts
        self.listing = listing.sorted()
        listed = Dictionary(listing.map { ($0, $0) }) { first, _ in first }
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

    /// The place of a file on the disk; `nil` when it is none of the project.
    package func url(of path: String) -> URL? { try? location(of: path) }

    package func header(of path: String, atMost count: Int) -> [UInt8]? {
        guard let url = try? location(of: path), let file = try? FileHandle(forReadingFrom: url) else {
            return nil
        }
        defer { try? file.close() }
        return (try? file.read(upToCount: count)).map { [UInt8]($0) }
    }

    private func location(of path: String) throws(FileFault) -> URL {
        guard let path = listed[path], let mount = mounts.first(where: { path.hasPrefix($0.path + "/") })
        else { throw .missing }
        let url = mount.url.appending(path: String(path.dropFirst(mount.path.count + 1)))
            .resolvingSymlinksInPath()
        guard FolderWalk.isInside(url, of: mount.url) else { throw .missing }
        return url
    }

    /// The bytes of a text; of a larger file no more is read than shows that it is too large.
    private func bytes(at url: URL) throws -> [UInt8] {
        guard let status = FileStatus(of: url), status.kind == .file else { throw FileFault.missing }
        guard status.size <= Self.largestText else {
            throw FileFault.tooLarge(bytes: status.size, limit: Self.largestText)
        }
        let file = try FileHandle(forReadingFrom: url)
        defer { try? file.close() }
        let bytes = [UInt8](try file.read(upToCount: Self.largestText + 1) ?? Data())
        // It may have grown meanwhile.
        guard bytes.count <= Self.largestText else {
            throw FileFault.tooLarge(bytes: bytes.count, limit: Self.largestText)
        }
        return bytes
    }
}
