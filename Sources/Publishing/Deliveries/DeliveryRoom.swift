import Content
import Foundation

/// Writes what goes out into the confidential folder: everything of a run, or nothing.
struct DeliveryRoom {
    private let folder: ConfidentialFolder
    private var url: URL { folder.url }

    init(in folder: ConfidentialFolder) { self.folder = folder }

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

    private static let parcel = "shipment"
    private static let prefix = "content/vertrouwelijk/"

    /// Puts packages on the shelf, closed, and makes the folder to send from anew: all of it or nothing, also when the
    /// run is killed.
    func send(_ packages: [Package], _ shipment: Shipment) throws {
        let lock = try folder.lock()
        defer { withExtendedLifetime(lock) {} }
        for package in packages where FileSystem.exists(place(of: package.delivery.folder)) {
            throw AlreadyDelivered(folder: package.delivery.folder)
        }
        let staging = try folder.makeStaging()
        defer { try? folder.clearStaging() }
        var journal = Journal()
        for (number, package) in packages.enumerated() {
            try write(package.files, to: staging.appending(path: String(number)), mode: 0o400)
            let target = below(package.delivery.folder)
            journal.moves.append(Journal.Move(from: "\(ConfidentialFolder.staging)/\(number)", to: target))
            // Only afterwards: a closed folder cannot be moved.
            journal.closed.append(target)
        }
        let parcel = staging.appending(path: Self.parcel)
        try write(shipment.files, to: parcel, mode: 0o600)
        try keepOthersFiles(in: place(of: DeliveriesValidator.shippingFolder), for: parcel)
        journal.moves.append(
            Journal.Move(
                from: "\(ConfidentialFolder.staging)/\(Self.parcel)",
                to: below(DeliveriesValidator.shippingFolder)))
        try FileSystem.flush(staging)
        try folder.carryOut(journal)
    }

    /// Another run delivered it a moment ago.
    struct AlreadyDelivered: Error, CustomStringConvertible {
        let folder: String
        var description: String { folder }
    }

    private func below(_ path: String) -> String { String(path.dropFirst(Self.prefix.count)) }

    private func place(of path: String) -> URL { url.appending(path: below(path)) }

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
