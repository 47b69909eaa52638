import CExchange
import Content
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why the disk refused.
struct FileSystemError: Error, CustomStringConvertible {
    let action: String
    let path: String
    let code: Int32

    init(_ action: String, _ path: URL, code: Int32 = errno) {
        self.action = action
        self.path = path.path(percentEncoded: false)
        self.code = code
    }

    var description: String { unsafe "\(action) \(path): \(String(cString: strerror(code)))" }
}

/// The few calls to the operating system that Foundation does not offer.
enum FileSystem {
    /// Whether there is anything of that name, a link that leads nowhere included.
    static func exists(_ url: URL) -> Bool { FileStatus(of: url) != nil }

    /// Exchanges two folders in one step: at no moment is either of them missing.
    static func exchange(_ first: URL, _ second: URL) throws {
        let failed =
            unsafe leren_exchange(first.path(percentEncoded: false), second.path(percentEncoded: false)) != 0
        if failed { throw FileSystemError("exchange", second) }
    }

    /// Lets a second name point to the same file; copies where the disk knows no such names.
    static func linkOrCopy(_ source: URL, to target: URL) throws {
        let (from, to) = (source.path(percentEncoded: false), target.path(percentEncoded: false))
        if unsafe link(from, to) == 0 { return }
        try FileManager.default.copyItem(at: source, to: target)
    }

    /// Writes all bytes or throws: a full disk is noticed here, not later.
    ///
    /// Always a new file: one that is there may be a second name of a file of the last edition.
    ///
    /// - Parameter isFlushed: whether the bytes are on the disk afterwards, and outlive a power cut.
    static func write(
        _ bytes: some Sequence<UInt8>, to url: URL, mode: Int, isFlushed: Bool = false
    ) throws {
        let path = url.path(percentEncoded: false)
        if unsafe unlink(path) != 0, errno != ENOENT { throw FileSystemError("write", url) }
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode_t(mode))
        guard descriptor >= 0 else { throw FileSystemError("write", url) }
        var failure: FileSystemError?
        let content = Array(bytes)
        unsafe content.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = unsafe Foundation.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0, errno == EINTR { continue }
                if count <= 0 {
                    failure = FileSystemError("write", url)
                    return
                }
                written += count
            }
        }
        if fchmod(descriptor, mode_t(mode)) != 0, !knowsNoRights, failure == nil {
            failure = FileSystemError("write", url)
        }
        if isFlushed, failure == nil, fsync(descriptor) != 0 { failure = FileSystemError("flush", url) }
        if close(descriptor) != 0, failure == nil { failure = FileSystemError("write", url) }
        if let failure { throw failure }
    }

    /// Lets a finished file take the place of another in one step.
    static func replace(_ target: URL, with file: URL) throws {
        let (from, to) = (file.path(percentEncoded: false), target.path(percentEncoded: false))
        if unsafe rename(from, to) != 0 { throw FileSystemError("rename", target) }
    }

    /// Makes a folder and those above it that are missing, all with these rights whatever the umask.
    ///
    /// A folder that is there keeps its rights: it may be somebody else's.
    static func makeFolder(_ url: URL, mode: Int) throws {
        if exists(url) { return }
        let parent = url.deletingLastPathComponent()
        if parent.pathComponents.count < url.pathComponents.count { try makeFolder(parent, mode: mode) }
        if unsafe mkdir(url.path(percentEncoded: false), mode_t(mode)) != 0 {
            // Somebody made it meanwhile.
            if errno == EEXIST { return }
            throw FileSystemError("mkdir", url)
        }
        try setMode(of: url, to: mode)
    }

    /// Gives a file or folder of ours these rights, where the disk knows rights.
    static func setMode(of url: URL, to mode: Int) throws {
        if unsafe chmod(url.path(percentEncoded: false), mode_t(mode)) != 0, !knowsNoRights {
            throw FileSystemError("chmod", url)
        }
    }

    /// Whether the last call was refused because the disk keeps no rights of files: of another system, or mounted so.
    private static var knowsNoRights: Bool { [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL].contains(errno) }

    /// Brings a finished edition to the disk before it takes the old one's place.
    static func flush(_ folder: URL) throws {
        if unsafe leren_flush(folder.path(percentEncoded: false)) != 0 {
            throw FileSystemError("flush", folder)
        }
    }

    /// Brings the names in a folder to the disk: what was moved or removed there stays so after a power cut.
    static func flushNames(in folder: URL) throws {
        let descriptor = unsafe open(folder.path(percentEncoded: false), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileSystemError("flush", folder) }
        defer { _ = close(descriptor) }
        // Some disks of other systems know no such call; they write names at once or not at all.
        if fsync(descriptor) != 0, ![EINVAL, ENOTSUP, ENOSYS, EBADF].contains(errno) {
            throw FileSystemError("flush", folder)
        }
    }
}
