import Diagnostics
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The process that holds a lock, as it says itself in the lock's file.
struct LockHolder: Sendable, Hashable {
    let process: Int32
    let host: String
    /// When it took the lock.
    let since: String
    /// Tells it from a later process with the same number; empty where the system does not say.
    let birth: String

    static var own: LockHolder {
        LockHolder(
            process: getpid(), host: thisHost, since: Date.now.formatted(.iso8601),
            birth: birth(of: getpid()))
    }

    private init(process: Int32, host: String, since: String, birth: String) {
        self.process = process
        self.host = host
        self.since = since
        self.birth = birth
    }

    /// `nil` when there is no such file or it says nothing: it is being made just now.
    init?(at url: URL) {
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 4, let process = Int32(parts[0]) else { return nil }
        self.init(process: process, host: parts[1], since: parts[2], birth: parts[3])
    }

    /// What stands in the file.
    var text: String { "\(process)\n\(host)\n\(since)\n\(birth)\n" }

    /// Whether it is certain that the process has ended. Of another computer nobody can say.
    var isDead: Bool {
        guard host == Self.thisHost else { return false }
        if kill(process, 0) != 0, errno == ESRCH { return true }
        let now = Self.birth(of: process)
        return !birth.isEmpty && !now.isEmpty && birth != now
    }

    private static var thisHost: String {
        var name = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&name, name.count - 1) == 0 else { return "?" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The moment at which Linux says that a process began, in ticks since the computer did.
    private static func birth(of process: Int32) -> String {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
            return ""
        }
        // The name of the program, in brackets, may hold anything.
        let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
        return fields.indices.contains(20) ? String(fields[20]) : ""
    }
}

extension LockHolder {
    /// Who it is, for in a sentence.
    var inWords: Message {
        Message(
            nl: "proces \(process) op computer '\(host)', sinds \(since)",
            en: "process \(process) on computer '\(host)', since \(since)")
    }
}
