import CXML

/// Hears what the parser finds, and remembers the first thing that stands in the way.
@safe
final class XMLListener {
    /// Declarations of namespaces that may hold at once: the parser searches them one by one.
    private static let mostNamespaces = 1000

    let part: String
    let root: XMLEvents.Root
    private var take: ((XMLEvents.Event) throws(TableRefusal) -> Void)?
    private(set) var refusal: TableRefusal?
    private var namespaces: [Int] = []
    private var namespaceCount = 0
    private var last: (address: UnsafePointer<xmlChar>?, isKnown: Bool)?

    init(
        _ part: String, _ root: XMLEvents.Root,
        _ take: @escaping (XMLEvents.Event) throws(TableRefusal) -> Void
    ) {
        self.part = part
        self.root = root
        self.take = take
    }

    func letGo() { take = nil }

    /// Whether what the parser says stands in the way: every error, those of namespaces too, which to libxml2 are not
    /// fatal. That the name of a namespace is no address is nothing to mind where nothing is read; a word for white
    /// space that does not exist is, for it says whether the ends of a text count.
    func minds(code: Int32, isError: Bool) -> Bool {
        switch code {
        case Int32(XML_WAR_NS_URI.rawValue): root != .anything
        case Int32(XML_WAR_SPACE_VALUE.rawValue): true
        default: isError
        }
    }

    func refuse(_ reason: TableRefusal) { if refusal == nil { refusal = reason } }

    func pass(_ event: XMLEvents.Event) {
        guard refusal == nil else { return }
        do throws(TableRefusal) { try take?(event) } catch { refusal = error }
    }

    /// Whether an element's namespace is that of the part. libxml2 keeps one copy of each namespace, so that the one
    /// of the element before is told by its address.
    func knows(_ namespace: UnsafePointer<xmlChar>?) -> Bool {
        if let last = unsafe last, unsafe last.address == namespace { return unsafe last.isKnown }
        let name = unsafe namespace.map { unsafe String(cString: $0) } ?? ""
        let isKnown = root.namespaces.contains(name)
        unsafe last = (namespace, isKnown)
        return isKnown
    }

    /// Whether an element begins the part, and then is not what the part should begin with.
    func isWrongRoot(_ element: String, isKnown: Bool) -> Bool {
        guard let name = root.name, namespaces.count == 1 else { return false }
        return !isKnown || element != name
    }

    func open(namespaces count: Int) {
        namespaces.append(count)
        namespaceCount += count
        if namespaceCount > Self.mostNamespaces { refuse(.strangeMarkup(part, line: nil)) }
    }

    func close() { namespaceCount -= namespaces.popLast() ?? 0 }
}

/// libxml2's push parser, which is given the bytes of a file in pieces.
@safe
struct PushParser: ~Copyable {
    private let context: xmlParserCtxtPtr
    private let listener: XMLListener
    private var look = MarkupGuard()
    private var isFirst = true

    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    init(_ listener: XMLListener) throws(TableRefusal) {
        var handlers = unsafe Self.handlers
        let listening = unsafe Unmanaged.passUnretained(listener).toOpaque()
        guard Self.isReady,
            let context = unsafe xmlCreatePushParserCtxt(&handlers, listening, nil, 0, nil)
        else { throw .damagedPart(listener.part) }
        _ = unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
        unsafe self.context = context
        self.listener = listener
    }

    deinit { unsafe xmlFreeParserCtxt(context) }

    mutating func feed(_ bytes: ArraySlice<UInt8>) throws(TableRefusal) {
        // Parts of which nothing is kept may be UTF-16, as what Power Query keeps in a workbook is.
        if isFirst, listener.root != .anything { try checkEncoding(bytes) }
        isFirst = false
        var rest = bytes
        while !rest.isEmpty {
            let chunk = rest.prefix(65_536)
            rest = rest.dropFirst(chunk.count)
            try check(chunk)
            _ = unsafe chunk.withUnsafeBytes { buffer in
                unsafe xmlParseChunk(
                    context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 0)
            }
            try checkForm()
        }
    }

    /// Says that there is no more: a file that breaks off is refused here.
    mutating func finish() throws(TableRefusal) {
        _ = unsafe xmlParseChunk(context, nil, 0, 1)
        try checkForm()
    }

    private func checkForm() throws(TableRefusal) {
        if let refusal = listener.refusal { throw refusal }
        guard unsafe context.pointee.wellFormed == 1 else {
            throw .malformedPart(listener.part, line: look.line)
        }
    }

    private mutating func check(_ chunk: ArraySlice<UInt8>) throws(TableRefusal) {
        do throws(MarkupGuard.Objection) {
            try look.pass(chunk)
        } catch {
            switch error {
            case .doctype: throw .doctype(listener.part)
            case .tooLong(let line): throw .strangeMarkup(listener.part, line: line)
            }
        }
    }

    private func checkEncoding(_ bytes: ArraySlice<UInt8>) throws(TableRefusal) {
        // Two bytes a letter would hide a DOCTYPE from the guard.
        if bytes.prefix(400).contains(0) || bytes.first == 0xFF || bytes.first == 0xFE {
            throw .encoding(listener.part)
        }
        let declaration = String(decoding: bytes.prefix(200), as: UTF8.self).prefix { $0 != ">" }.lowercased()
        if declaration.contains("encoding"), !declaration.contains("utf-8"), !declaration.contains("us-ascii")
        {
            throw .encoding(listener.part)
        }
    }
}

extension PushParser {
    /// What the parser calls. None of these may keep a pointer: what it points to goes when the call ends.
    fileprivate static var handlers: xmlSAXHandler {
        var handlers = unsafe xmlSAXHandler()
        unsafe handlers.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handlers.startElementNs = { context, name, _, namespace, namespaces, _, count, _, values in
            guard let listener = unsafe PushParser.listener(context), let name = unsafe name else { return }
            listener.open(namespaces: Int(namespaces))
            let isKnown = unsafe listener.knows(namespace)
            let element = unsafe PushParser.text(name)
            if listener.isWrongRoot(element, isKnown: isKnown) {
                listener.refuse(.damagedPart(listener.part))
            }
            guard isKnown else { return }
            let attributes = unsafe PushParser.attributes(values, count: Int(count))
            listener.pass(.start(element, attributes))
        }
        unsafe handlers.endElementNs = { context, name, _, namespace in
            guard let listener = unsafe PushParser.listener(context), let name = unsafe name else { return }
            listener.close()
            if unsafe listener.knows(namespace) { listener.pass(.end(unsafe PushParser.text(name))) }
        }
        unsafe handlers.characters = { context, letters, count in
            unsafe PushParser.listener(context)?.pass(
                .text(String(decoding: UnsafeBufferPointer(start: letters, count: Int(count)), as: UTF8.self))
            )
        }
        unsafe handlers.cdataBlock = unsafe handlers.characters
        unsafe handlers.internalSubset = { context, _, _, _ in
            guard let listener = unsafe PushParser.listener(context) else { return }
            listener.refuse(.doctype(listener.part))
        }
        unsafe handlers.serror = { context, error in
            guard let listener = unsafe PushParser.listener(context), let error = unsafe error,
                listener.minds(
                    code: unsafe error.pointee.code,
                    isError: unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue)
            else { return }
            listener.refuse(.malformedPart(listener.part, line: unsafe Int(error.pointee.line)))
        }
        return unsafe handlers
    }

    private static func listener(_ context: UnsafeMutableRawPointer?) -> XMLListener? {
        unsafe context.map { unsafe Unmanaged<XMLListener>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func text(_ name: UnsafePointer<xmlChar>) -> String { unsafe String(cString: name) }

    /// Five pointers for each attribute: name, prefix, namespace, beginning and end of the value.
    private static func attributes(
        _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) -> XMLEvents.Attributes {
        var attributes = XMLEvents.Attributes()
        guard let values = unsafe values else { return attributes }
        for index in stride(from: 0, to: count * 5, by: 5) {
            guard let name = unsafe values[index], let start = unsafe values[index + 3],
                let end = unsafe values[index + 4]
            else { continue }
            let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
            attributes.found.append(
                (
                    unsafe values[index + 1].map { unsafe text($0) }, unsafe text(name),
                    unsafe String(decoding: value, as: UTF8.self)
                ))
        }
        return attributes
    }
}
