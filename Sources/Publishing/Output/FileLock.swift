import Content
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Somebody else is writing there.
struct LockIsTaken: Error {
    /// Who, as far as that is known.
    let holder: LockHolder?
}

/// Held while something is written: two at once would undo each other.
///
/// The system lets go of it when the process ends, however it ends. Where the disk knows no locks, a file that only
/// one can make takes its place; what a dead process left of that is cleared.
final class FileLock: Sendable {
    private let url: URL
    private let descriptor: Int32?

    /// How long to wait for somebody who is writing.
    static let patience = Duration.seconds(10)
    private static let pause = Duration.milliseconds(50)

    /// Takes the lock, or throws ``LockIsTaken`` when it is still taken after a while.
    static func blocking(at url: URL, patience: Duration = FileLock.patience) throws -> FileLock {
        let deadline = ContinuousClock.now + patience
        while true {
            do { return try FileLock(once: url) } catch let taken as LockIsTaken {
                if ContinuousClock.now >= deadline { throw taken }
                Thread.sleep(forTimeInterval: pause / .seconds(1))
            }
        }
    }

    /// The same for who must not block a thread.
    static func waiting(at url: URL, patience: Duration = FileLock.patience) async throws -> FileLock {
        let deadline = ContinuousClock.now + patience
        while true {
            do { return try FileLock(once: url) } catch let taken as LockIsTaken {
                if ContinuousClock.now >= deadline { throw taken }
                try await Task.sleep(for: pause)
            }
        }
    }

    /// Takes the lock if it is free.
    init(once url: URL) throws {
        let exclusive = Self.exclusive(url)
        while true {
            let descriptor = unsafe open(
                url.path(percentEncoded: false), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else { throw FileSystemError("open", url) }
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
                let reason = errno
                _ = close(descriptor)
                if reason == EINTR { continue }
                if reason == EWOULDBLOCK { throw LockIsTaken(holder: LockHolder(at: url)) }
                // The disk knows no locks.
                try? FileManager.default.removeItem(at: url)
                try Self.make(exclusive)
                (self.url, self.descriptor) = (exclusive, nil)
                Interruption.add(exclusive)
                return
            }
            // Who held it before removed its file: this is a lock on nothing.
            guard Self.isStill(descriptor, at: url) else {
                _ = close(descriptor)
                continue
            }
            if let other = LockHolder(at: exclusive) {
                guard other.isDead else {
                    _ = close(descriptor)
                    throw LockIsTaken(holder: other)
                }
                try? Self.clear(exclusive, of: other)
            }
            let text = Array(LockHolder.own.text.utf8)
            _ = ftruncate(descriptor, 0)
            _ = unsafe text.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            (self.url, self.descriptor) = (url, descriptor)
            Interruption.add(url)
            return
        }
    }

    /// Removes the file before it lets go of it: who waits for the old one sees that and makes a new one.
    deinit {
        Interruption.remove(url)
        _ = unsafe unlink(url.path(percentEncoded: false))
        if let descriptor { _ = close(descriptor) }
    }

    private static func isStill(_ descriptor: Int32, at url: URL) -> Bool {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, let found = FileStatus(of: url) else { return false }
        return found.identity == FileStatus.Identity(status)
    }

    // MARK: - Without locks of the system

    private static func exclusive(_ url: URL) -> URL {
        url.deletingLastPathComponent().appending(path: url.lastPathComponent + "-holder")
    }

    private static func make(_ url: URL) throws {
        for _ in 0..<2 {
            let descriptor = unsafe open(
                url.path(percentEncoded: false), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            if descriptor >= 0 {
                let text = Array(LockHolder.own.text.utf8)
                let written = unsafe text.withUnsafeBytes {
                    unsafe write(descriptor, $0.baseAddress, $0.count)
                }
                _ = close(descriptor)
                if written == text.count { return }
                _ = unsafe unlink(url.path(percentEncoded: false))
                throw FileSystemError("write", url)
            }
            guard errno == EEXIST else { throw FileSystemError("open", url) }
            guard let holder = LockHolder(at: url) else { throw LockIsTaken(holder: nil) }
            guard holder.isDead else { throw LockIsTaken(holder: holder) }
            try clear(url, of: holder)
        }
        throw LockIsTaken(holder: LockHolder(at: url))
    }

    /// Removes what a dead process left. Another may do so at the same moment and hold the lock by now: that one
    /// gets its file back.
    private static func clear(_ url: URL, of dead: LockHolder) throws {
        let aside = url.deletingLastPathComponent().appending(
            path: "\(url.lastPathComponent)-\(UUID().uuidString)")
        try FileSystem.replace(aside, with: url)
        guard LockHolder(at: aside) == dead else {
            try FileSystem.replace(url, with: aside)
            throw LockIsTaken(holder: LockHolder(at: url))
        }
        try FileManager.default.removeItem(at: aside)
    }
}
