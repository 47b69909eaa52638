import Foundation

/// Runs the executable as its users do.
enum Run {
    struct Result {
        let code: Int32
        let output: String
        let errors: String
    }

    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The executable that was built with the tests.
    static var executable: URL {
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
            .appending(path: "leren")
            ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "leren")
    }

    static func leren(_ arguments: String..., input: String = "") throws -> Result {
        try leren(arguments, input: input)
    }

    static func leren(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Result {
        try program(executable, arguments, input: input, environment: environment)
    }

    /// Runs any program and waits for it; what it prints goes through files, so that no pipe can fill up.
    static func program(
        _ executable: URL, _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "leren-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "err"].map { folder.appending(path: $0) }
        try Data(input.utf8).write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            code: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
            errors: try String(contentsOf: files[2], encoding: .utf8))
    }
}
