import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where people read what the tool says.
enum Console {
    /// Whether messages go to a terminal.
    static let isTerminal = isatty(STDERR_FILENO) == 1

    /// Colour only on a terminal that wants it.
    static let usesColour: Bool = {
        let environment = ProcessInfo.processInfo.environment
        if environment["NO_COLOR"].map({ !$0.isEmpty }) == true { return false }
        if environment["CLICOLOR_FORCE"].map({ !$0.isEmpty && $0 != "0" }) == true { return true }
        return isTerminal && environment["TERM"] != "dumb"
    }()

    /// A message, on the error channel: results alone go to standard output.
    static func say(_ text: String, ending: String = "\n") {
        FileHandle.standardError.write(Data((text + ending).utf8))
    }
}
