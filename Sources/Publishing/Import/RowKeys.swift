import Crypto
import Foundation

/// Keys of rows: they tell one row from another and say nothing of the export they come from.
enum RowKeys {
    /// The first 12 hexadecimal digits of SHA-256 over the salt, a zero byte and the row's own number.
    static func key(salt: String, row: String) -> String {
        let bytes = Array(salt.utf8) + [0] + Array(row.utf8)
        return hexadecimal(SHA256.hash(data: bytes).prefix(6))
    }

    /// 128 random bits.
    static func freshSalt() -> String {
        var generator = SystemRandomNumberGenerator()
        return hexadecimal((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
