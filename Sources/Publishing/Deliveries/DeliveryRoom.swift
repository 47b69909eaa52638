import Content
import Foundation

/// Writes what goes out into the confidential folder: everything of a run, or nothing.
struct DeliveryRoom {
    /// The confidential folder.
    let url: URL

    /// An advice that goes out for the first time.
    struct Package {
        let delivery: Delivery
        /// By name; with their hashes.
        let files: [String: [UInt8]]

        init(_ delivery: Delivery, files: [String: [UInt8]]) {
            self.delivery = delivery
            let hashes = HashList(of: files).text
            self.files = files.merging([DeliveryFile.hashes.rawValue: Array(hashes.utf8)]) { $1 }
        }
    }

    private static let staging = ".leren-staging"
    private static let prefix = "content/vertrouwelijk/"

    /// Puts packages on the shelf, closed, and makes the folder to send from anew.
    ///
    /// Nothing takes its place before all of it is on the disk; what did when a later step fails is taken back.
    func send(_ packages: [Package], _ shipment: Shipment) throws {
        let staging = url.appending(path: Self.staging)
        let lock = try BuildLock(at: url.appending(path: ".leren-lock"))
        defer { withExtendedLifetime(lock) {} }
        try? FileManager.default.removeItem(at: staging)
        try FileSystem.makeFolder(staging, mode: 0o700)
        defer { try? FileManager.default.removeItem(at: staging) }
        for (number, package) in packages.enumerated() {
            try write(package.files, to: staging.appending(path: String(number)), mode: 0o400)
        }
        let parcel = staging.appending(path: "shipment")
        try write(shipment.files, to: parcel, mode: 0o600)
        let shipping = place(of: DeliveriesValidator.shippingFolder)
        try keepOthersFiles(in: shipping, for: parcel)
        try FileSystem.flush(staging)

        var placed: [URL] = []
        do {
            for (number, package) in packages.enumerated() {
                let target = place(of: package.delivery.folder)
                for folder in [
                    target.deletingLastPathComponent().deletingLastPathComponent(),
                    target.deletingLastPathComponent(),
                ] { try FileSystem.makeFolder(folder, mode: 0o700) }
                try FileSystem.replace(target, with: staging.appending(path: String(number)))
                placed.append(target)
            }
            if FileManager.default.fileExists(atPath: shipping.path(percentEncoded: false)) {
                try FileSystem.exchange(parcel, shipping)
            } else {
                try FileSystem.replace(shipping, with: parcel)
            }
        } catch {
            for folder in placed { try? FileManager.default.removeItem(at: folder) }
            throw error
        }
        // Only now: a closed folder cannot be moved.
        for folder in placed { try FileSystem.makeFolder(folder, mode: 0o500) }
    }

    private func place(of path: String) -> URL { url.appending(path: path.dropFirst(Self.prefix.count)) }

    private func write(_ files: [String: [UInt8]], to folder: URL, mode: Int) throws {
        try FileSystem.makeFolder(folder, mode: 0o700)
        for (name, bytes) in files {
            try FileSystem.write(bytes, to: folder.appending(path: name), mode: mode)
        }
    }

    /// Takes along what somebody put beside the last shipment.
    private func keepOthersFiles(in old: URL, for new: URL) throws {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: old.path(percentEncoded: false))) ?? []
        for name in names where !Shipment.isOwn(name) {
            let target = new.appending(path: name)
            if FileManager.default.fileExists(atPath: target.path(percentEncoded: false)) { continue }
            try FileManager.default.copyItem(at: old.appending(path: name), to: target)
        }
    }
}
