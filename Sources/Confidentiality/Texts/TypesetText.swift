import Foundation

extension FoldedText {
    /// Adds the data of a document for the typesetter: JSON whose strings are words or Typst's markup.
    ///
    /// What is no JSON counts word by word.
    package mutating func add(typesetting json: [UInt8]) {
        guard let value = try? JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed)
        else {
            return add(plain: String(decoding: json, as: UTF8.self))
        }
        var rest: [Any] = [value]
        while let value = rest.popLast() {
            switch value {
            case let text as String:
                add(Self.words(ofTypst: text), line: 1, column: 1)
                endBlock()
            case let list as [Any]: rest += list.reversed()
            case let map as [String: Any]: rest += map.sorted { $0.key > $1.key }.map(\.value)
            default: break
            }
        }
    }

    /// The words of Typst's markup as a reader sees them: names of functions and brackets end no word.
    private static func words(ofTypst text: String) -> String {
        var words = String.UnicodeScalarView()
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\\": if let next = scalars.popFirst() { words.append(next) }
            case "#":
                while let next = scalars.first, next.properties.isAlphabetic || next == "-" || next == "." {
                    scalars.removeFirst()
                }
                skipArguments(&scalars)
            case "[", "]", "*", "_": break
            default: words.append(scalar)
            }
        }
        return String(words)
    }

    /// Skips the arguments of a function: addresses and settings, which the sources tell.
    private static func skipArguments(_ scalars: inout ArraySlice<Unicode.Scalar>) {
        guard scalars.first == "(" else { return }
        var depth = 0
        var isQuoted = false
        while let scalar = scalars.popFirst() {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "(" { depth += 1 }
            if scalar == ")" {
                depth -= 1
                if depth == 0 { return }
            }
        }
    }
}
