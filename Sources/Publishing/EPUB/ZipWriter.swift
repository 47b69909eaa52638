import Advice
import CZip

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file in a zip.
struct ZipEntry: Sendable, Hashable {
    /// The path in the archive, with `/` between folders.
    let path: String
    let bytes: [UInt8]
    /// Whether the bytes stand in the archive as they are.
    var isStored = false
}

/// Why a zip could not be made.
struct ZipError: Error, CustomStringConvertible {
    let description: String
}

/// Owns an archive of libzip while it is written, in memory.
///
/// The same entries give the same bytes: every entry has the time it is given, in the form of DOS, which knows no
/// time zone, and none has an extra field (the first of an EPUB must not).
@safe
struct ZipWriter: ~Copyable {
    private let archive: OpaquePointer
    /// What the archive is written to; it outlives the archive.
    private let target: OpaquePointer
    private let day: CalendarDate

    /// The bytes of an archive with these entries in this order, each with noon of `day` as its time.
    static func archive(_ entries: [ZipEntry], day: CalendarDate) throws -> [UInt8] {
        let writer = try ZipWriter(day: day)
        for entry in entries { try writer.add(entry) }
        return try writer.finish()
    }

    private init(day: CalendarDate) throws {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
            throw ZipError(description: unsafe String(cString: zip_error_strerror(&error)))
        }
        guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            unsafe zip_source_free(target)
            throw ZipError(description: unsafe String(cString: zip_error_strerror(&error)))
        }
        // Closing the archive gives its hold on the target back; ours remains, to read what was written.
        unsafe zip_source_keep(target)
        unsafe self.archive = archive
        unsafe self.target = target
        self.day = day
    }

    deinit {
        unsafe zip_discard(archive)
        unsafe zip_source_free(target)
    }

    private borrowing func add(_ entry: ZipEntry) throws {
        // libzip reads the bytes only when the archive is closed, and frees this copy then.
        guard let copy = unsafe malloc(max(1, entry.bytes.count)) else {
            throw ZipError(description: "no memory for \(entry.path)")
        }
        unsafe entry.bytes.withUnsafeBytes { bytes in
            if let start = bytes.baseAddress { unsafe copy.copyMemory(from: start, byteCount: bytes.count) }
        }
        guard let content = unsafe zip_source_buffer(archive, copy, zip_uint64_t(entry.bytes.count), 1) else {
            unsafe free(copy)
            throw failure
        }
        let index = unsafe zip_file_add(archive, entry.path, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            unsafe zip_source_free(content)
            throw failure
        }
        let place = zip_uint64_t(index)
        let method = entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        let level: zip_uint32_t = entry.isStored ? 0 : 9
        guard unsafe zip_set_file_compression(archive, place, method, level) == 0,
            unsafe zip_file_set_dostime(archive, place, Self.noon, day.asDOS, 0) == 0
        else { throw failure }
    }

    private consuming func finish() throws -> [UInt8] {
        guard unsafe zip_close(archive) == 0 else {
            let failure = failure
            _ = consume self
            throw failure
        }
        let target = unsafe target
        discard self
        defer { unsafe zip_source_free(target) }
        var status = unsafe zip_stat_t()
        guard unsafe zip_source_stat(target, &status) == 0, unsafe zip_source_open(target) == 0 else {
            throw ZipError(description: "the archive cannot be read back")
        }
        defer { unsafe zip_source_close(target) }
        let size = unsafe Int(status.size)
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let read = unsafe zip_source_read(target, buffer.baseAddress, zip_uint64_t(size))
            count = max(0, Int(read))
        }
        guard bytes.count == size else { throw ZipError(description: "the archive cannot be read back") }
        return bytes
    }

    private var failure: ZipError { ZipError(description: unsafe String(cString: zip_strerror(archive))) }

    /// Twelve o'clock as DOS writes it.
    private static let noon: zip_uint16_t = 12 << 11
}

extension CalendarDate {
    /// The day as DOS writes it; DOS counts from 1980 and ends in 2107.
    fileprivate var asDOS: UInt16 {
        UInt16((min(max(year, 1980), 2107) - 1980) << 9 | month << 5 | day)
    }
}
