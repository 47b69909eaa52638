package import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system says of a place on disk, without opening it.
package struct FileStatus: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case file, folder, link, other
    }

    /// Which file it is, whatever name led to it: two names of one file are equal here.
    package struct Identity: Sendable, Hashable {
        let device: UInt64
        let number: UInt64

        /// Whether both are on one disk.
        package func isOnDisk(of other: Identity) -> Bool { device == other.device }

        package init(_ status: stat) {
            device = UInt64(truncatingIfNeeded: status.st_dev)
            number = UInt64(truncatingIfNeeded: status.st_ino)
        }
    }

    package let kind: Kind
    package let identity: Identity
    /// The rights of owner, group and others: `0o755`.
    package let mode: Int
    /// In bytes.
    package let size: Int

    /// `nil` when there is nothing, or when its folder may not be looked into.
    ///
    /// - Parameter followingLinks: what a link leads to, instead of the link.
    package init?(of url: URL, followingLinks: Bool = false) {
        var status = stat()
        let path = url.path(percentEncoded: false)
        let failed = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
        guard failed == 0 else { return nil }
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        identity = Identity(status)
        mode = Int(status.st_mode & 0o7777)
        size = Int(status.st_size)
    }
}
