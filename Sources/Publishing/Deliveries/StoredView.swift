import Composition
import Foundation

/// A view that was written as JSON, read back: records, lists, texts, numbers and flags; its prose is text.
struct StoredView: Decodable {
    let value: ViewValue

    /// Reads what ``ViewJSON`` wrote; `nil` when it is none of that.
    init?(json: [UInt8]) {
        guard let view = try? JSONDecoder().decode(StoredView.self, from: Data(json)) else { return nil }
        self = view
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .absent
        } else if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            value = .number(number)
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        } else if let elements = try? container.decode([StoredView].self) {
            value = .list(elements.map(\.value))
        } else {
            value = .record(try container.decode([String: StoredView].self).mapValues(\.value))
        }
    }
}
