import Crypto
import Foundation

extension Typesetter {
    /// SHA-256 over the worker, the fonts and the name of the installed typesetter with its version: another one of
    /// these may make other bytes.
    static func fingerprint(python: URL, worker: URL, fonts: URL) -> String {
        var hasher = SHA256()
        let fontFiles = files(in: fonts).map { fonts.appending(path: $0) }
        let press = worker.deletingLastPathComponent().appending(path: "press.py")
        for url in [worker, press] + fontFiles {
            hasher.update(data: Data(url.lastPathComponent.utf8))
            hasher.update(data: (try? Data(contentsOf: url)) ?? Data())
        }
        let library = python.deletingLastPathComponent().deletingLastPathComponent().appending(path: "lib")
        for version in files(in: library) {
            let packages = library.appending(path: "\(version)/site-packages")
            for name in files(in: packages) where name.hasPrefix("typst-") {
                hasher.update(data: Data(name.utf8))
            }
        }
        return SHA256.hexadecimal(hasher.finalize())
    }

    private static func files(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? [])
            .sorted()
    }
}
