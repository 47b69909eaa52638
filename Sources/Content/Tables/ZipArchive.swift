import CZip

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files packed in a workbook. Nothing is ever unpacked to disk.
///
/// libzip has no guard against archives that were made to harm: the limits are held here, by what an entry claims
/// before it is read, and by what comes out while it is.
@safe
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer
    private let limits: TableLimits
    /// The place of every file, by its name without case, which counts for nothing in a workbook.
    private let places: [String: UInt64]
    /// The names as they are written, in their order.
    let names: [String]

    init(_ bytes: [UInt8], limits: TableLimits) throws(TableRefusal) {
        // libzip reads from a copy that it owns and frees, so that no pointer to `bytes` outlives this call.
        guard let copy = unsafe malloc(max(1, bytes.count)) else { throw .damagedArchive }
        unsafe bytes.withUnsafeBytes {
            unsafe copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
        }
        var fault = unsafe zip_error_t()
        unsafe zip_error_init(&fault)
        defer { unsafe zip_error_fini(&fault) }
        guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, &fault) else {
            unsafe free(copy)
            throw .damagedArchive
        }
        guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &fault) else {
            unsafe zip_source_free(source)
            throw .damagedArchive
        }
        do throws(TableRefusal) {
            let found = try unsafe Self.names(in: archive, limits: limits)
            (names, places) = (found, try Self.places(of: found))
        } catch {
            unsafe zip_discard(archive)
            throw error
        }
        unsafe self.archive = archive
        self.limits = limits
    }

    deinit { unsafe zip_discard(archive) }

    /// The names of the files, in their order.
    private static func names(
        in archive: OpaquePointer, limits: TableLimits
    ) throws(TableRefusal) -> [String] {
        let count = unsafe zip_get_num_entries(archive, 0)
        guard count >= 0, count <= limits.entries else {
            throw .tooManyEntries(Int(clamping: count), limit: limits.entries)
        }
        var names: [String] = []
        var size: UInt64 = 0
        let limit = UInt64(limits.unpackedBytes)
        for index in 0..<UInt64(count) {
            var facts = unsafe zip_stat_t()
            guard let raw = unsafe zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS)),
                unsafe zip_stat_index(archive, index, 0, &facts) == 0
            else { throw .damagedArchive }
            guard unsafe facts.size <= limit - size else {
                throw .unpackedTooLarge(limit: limits.unpackedBytes)
            }
            unsafe size += facts.size
            // Some programs write the separator of Windows.
            names.append(unsafe String(cString: raw).replacing("\\", with: "/"))
        }
        return names
    }

    private static func places(of names: [String]) throws(TableRefusal) -> [String: UInt64] {
        var places: [String: UInt64] = [:]
        for (index, name) in names.enumerated() {
            guard isPlain(name), places.updateValue(UInt64(index), forKey: name.lowercased()) == nil else {
                throw .strangeEntry(Table.shortened(name))
            }
        }
        return places
    }

    /// Whether a name stays below its folder on every system.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("/")
            && !name.unicodeScalars.contains { $0.value < 0x20 }
            && !name.split(separator: "/").contains { $0 == ".." }
            && name.dropFirst().first != ":"
    }

    func contains(_ name: String) -> Bool { places[name.lowercased()] != nil }

    /// The unpacked bytes of a small file; `nil` when there is none of that name.
    func bytes(of name: String) throws(TableRefusal) -> [UInt8]? {
        var bytes: [UInt8] = []
        return try read(name) { bytes += $0 } ? bytes : nil
    }

    /// Hands over the unpacked bytes of a file piece by piece; false when there is none of that name.
    func read(
        _ name: String, _ take: (ArraySlice<UInt8>) throws(TableRefusal) -> Void
    ) throws(TableRefusal) -> Bool {
        guard let index = places[name.lowercased()] else { return false }
        let claimed = try checkClaims(of: name, at: index)
        guard let file = unsafe zip_fopen_index(archive, index, 0) else { throw .damagedPart(name) }
        defer { unsafe _ = zip_fclose(file) }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var size = 0
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe zip_fread(file, $0.baseAddress, UInt64($0.count))
            }
            // Also where the checksum at the end is wrong.
            guard count >= 0 else { throw .damagedPart(name) }
            if count == 0 { return true }
            size += Int(count)
            // More than it claims to be is more than was checked.
            guard size <= claimed else { throw .damagedPart(name) }
            try take(chunk[..<Int(count)])
        }
    }

    /// How many bytes a file claims to be.
    private func checkClaims(of name: String, at index: UInt64) throws(TableRefusal) -> Int {
        var facts = unsafe zip_stat_t()
        guard unsafe zip_stat_index(archive, index, 0, &facts) == 0 else { throw .damagedPart(name) }
        if unsafe facts.encryption_method != UInt16(ZIP_EM_NONE) { throw .passwordProtected }
        if unsafe facts.size > UInt64(limits.partBytes) { throw .partTooLarge(name, limit: limits.partBytes) }
        if unsafe facts.size > 1_000_000, unsafe facts.size / max(1, facts.comp_size) > UInt64(limits.ratio) {
            throw .packedTooTightly(name)
        }
        return unsafe Int(facts.size)
    }
}
