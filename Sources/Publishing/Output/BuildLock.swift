import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Another build of the same output is running.
struct OutputIsBusy: Error {}

/// Held while a build writes: two builds of one output would undo each other.
///
/// The system lets go of it when the process ends, however it ends.
final class BuildLock: Sendable {
    private let descriptor: Int32

    init(at url: URL) throws {
        let descriptor = unsafe open(url.path(percentEncoded: false), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileSystemError("open", url) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            _ = close(descriptor)
            throw OutputIsBusy()
        }
        self.descriptor = descriptor
    }

    deinit { _ = close(descriptor) }
}
