import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The beginnings, texts and ends of one XML file, in order. Nothing of the file is held.
///
/// A DOCTYPE is refused before anything is parsed: with it come entities that grow or that read files.
enum XMLEvents {
    enum Event {
        /// An element by its name without prefix, and its attributes as they are written.
        case start(String, [String: String])
        case text(String)
        case end(String)
    }

    /// Hands every event to `take`, until it throws.
    static func read(
        _ bytes: [UInt8], part: String, _ take: (Event) throws(TableRefusal) -> Void
    ) throws(TableRefusal) {
        try check(bytes, part: part)
        // The delegate must be an object that outlives a closure; this one ends with the call.
        try withoutActuallyEscaping(take) { take throws(TableRefusal) in
            let delegate = Delegate(take)
            let parser = XMLParser(data: Data(bytes))
            parser.shouldResolveExternalEntities = false
            parser.delegate = delegate
            let isWhole = parser.parse()
            let refusal = delegate.refusal
            delegate.letGo()
            if let refusal { throw refusal }
            guard isWhole else { throw .damagedPart(part) }
        }
    }

    private static func check(_ bytes: [UInt8], part: String) throws(TableRefusal) {
        // Two bytes a letter would hide a DOCTYPE from the search below.
        if bytes.prefix(400).contains(0) || bytes.first == 0xFF || bytes.first == 0xFE {
            throw .encoding(part)
        }
        let declaration = String(decoding: bytes.prefix(200), as: UTF8.self).prefix { $0 != ">" }.lowercased()
        if declaration.contains("encoding"), !declaration.contains("utf-8"), !declaration.contains("us-ascii")
        {
            throw .encoding(part)
        }
        for wanted in ["<!DOCTYPE", "<!ENTITY"] where contains(bytes, Array(wanted.utf8)) {
            throw .doctype(part)
        }
    }

    private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: wanted[0]) {
            if bytes[found...].starts(with: wanted) { return true }
            start = found + 1
        }
        return false
    }

    private final class Delegate: NSObject, XMLParserDelegate {
        private var take: ((Event) throws(TableRefusal) -> Void)?
        private(set) var refusal: TableRefusal?

        init(_ take: @escaping (Event) throws(TableRefusal) -> Void) {
            self.take = take
        }

        func letGo() { take = nil }

        private func pass(_ event: Event, _ parser: XMLParser) {
            guard refusal == nil else { return }
            do throws(TableRefusal) {
                try take?(event)
            } catch {
                refusal = error
                parser.abortParsing()
            }
        }

        func parser(
            _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
            qualifiedName qName: String?, attributes attributeDict: [String: String]
        ) {
            pass(.start(Self.plain(elementName), attributeDict), parser)
        }

        func parser(
            _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
            qualifiedName qName: String?
        ) {
            pass(.end(Self.plain(elementName)), parser)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { pass(.text(string), parser) }

        func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
            pass(.text(String(decoding: CDATABlock, as: UTF8.self)), parser)
        }

        private static func plain(_ name: String) -> String {
            guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
            return String(name[name.index(after: colon)...])
        }
    }
}
