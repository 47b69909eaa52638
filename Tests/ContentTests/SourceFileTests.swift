import Testing

@testable import Content

@Suite("Bytes become text")
struct SourceFileTests {
    private func text(_ bytes: [UInt8]) throws(DecodingFault) -> String {
        try SourceFile(path: "a.md", bytes: bytes).text
    }

    @Test("line ends of Windows and of old Macs become ours")
    func lineEnds() throws {
        #expect(try text(Array("a\r\nb\rc\n\r\nd".utf8)) == "a\nb\nc\n\nd")
        #expect(try text(Array("a\r\nb\r\n".utf8)) == "a\nb\n")
        #expect(try text(Array("a\rb".utf8)) == "a\nb")
    }

    @Test("a byte order mark is no text, another one inside is")
    func byteOrderMark() throws {
        #expect(try text([0xEF, 0xBB, 0xBF] + Array("a".utf8)) == "a")
        #expect(try text(Array("a\u{FEFF}".utf8)) == "a\u{FEFF}")
        #expect(try text([]) == "")
    }

    @Test("Latin-1 is refused at the first byte that gives it away")
    func latin1() {
        #expect(throws: DecodingFault.notUTF8(line: 2, column: 3)) {
            try text(Array("één\nca".utf8) + [0xE9])
        }
        #expect(throws: DecodingFault.notUTF8(line: 1, column: 1)) { try text([0x80]) }
        #expect(throws: DecodingFault.notUTF8(line: 1, column: 2)) { try text([0x61, 0xED, 0xA0, 0x80]) }
    }

    @Test("columns before a wrong byte do not count the byte order mark, and CRLF ends one line")
    func placesAfterOtherForms() {
        #expect(throws: DecodingFault.notUTF8(line: 1, column: 2)) {
            try text([0xEF, 0xBB, 0xBF, 0x61, 0xFF])
        }
        #expect(throws: DecodingFault.notUTF8(line: 2, column: 1)) { try text(Array("a\r\n".utf8) + [0xFF]) }
        #expect(throws: DecodingFault.notUTF8(line: 3, column: 1)) { try text(Array("a\rb\r".utf8) + [0xFF]) }
    }

    @Test("UTF-16 is named as what it is, in both byte orders")
    func utf16() {
        #expect(throws: DecodingFault.utf16) { try text([0xFF, 0xFE, 0x61, 0x00]) }
        #expect(throws: DecodingFault.utf16) { try text([0xFE, 0xFF, 0x00, 0x61]) }
    }
}
