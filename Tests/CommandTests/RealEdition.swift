import Foundation
import Testing

/// The edition of the package's own content, made once by the executable and looked at by many tests.
actor RealEdition {
    static let shared = RealEdition()
    private var folder: URL?

    /// Whether `make` has installed the typesetter and `make test` the judges.
    static let hasTypesetter = exists(".venv/bin/python")
    static let hasJudges = hasTypesetter && exists(".venv-test/bin/python")

    private static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: Run.package.appending(path: path).path(percentEncoded: false))
    }

    /// The output folder.
    func output() throws -> URL {
        if let folder { return folder }
        let made = FileManager.default.temporaryDirectory.appending(
            path: "leren-edition-\(UUID().uuidString)")
        let result = try Run.leren(["build", "--output", made.path(percentEncoded: false)] + Self.day)
        try #require(result.code == 0, "\(result.errors)")
        folder = made
        return made
    }

    /// One advice of each kind, for judges that take their time over a document; all come from the same
    /// templates. The others are looked at by what is quick.
    static let sample = [
        "libelledrecht",  // too few answers for any score
        "lijsterhoven",  // two leaders
        "maanhoven",  // low response, and yet many answers
        "haverwold",  // two measurements
        "lindebrink",  // one measurement
        "noordrand",  // written by hand
    ]

    /// The folders of the sample.
    func sampledAdvices() throws -> [URL] {
        try Self.sample.map { try output().appending(path: "adviezen/\($0)") }
    }

    /// The day of every build here, so that no test depends on the clock.
    static let day = ["--root", Run.package.path(percentEncoded: false), "--date", "2026-11-20"]

    /// Every file below a folder, by its path.
    static func files(in folder: URL, endingWith ending: String = "") throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(
            atPath: folder.path(percentEncoded: false))
            ?? .init()
        {
            let url = folder.appending(path: name)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true,
                name.hasSuffix(ending)
            else { continue }
            files[name] = try Data(contentsOf: url)
        }
        return files
    }
}
