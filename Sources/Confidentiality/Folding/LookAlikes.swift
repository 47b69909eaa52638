/// Letters of other alphabets that a reader takes for Latin ones.
///
/// Keyed before case is folded: a capital looks like another letter than its small one (`Н` is an H, `н` too,
/// but `Η` is an H and `η` an n).
enum LookAlikes {
    /// The Latin letter, lower case; `nil` where nothing Latin looks like it.
    static func latin(for scalar: Unicode.Scalar) -> UInt8? { table[scalar] }

    private static let table: [Unicode.Scalar: UInt8] = {
        let rows: [(letters: String, latin: String)] = [
            // Cyrillic
            ("АВСЕНІЈКМОРЅТУХԚԜҮԌӀ", "abcehijkmopstyxqwygl"),
            ("авсԁеһіјкӏмоорԛѕтухѵԝүгпиьн", "abcdehijklmoopqstyxvwyrnubh"),
            // Greek
            ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"),
            ("αβϲεγηικνορστυχωϳ", "abceynikvopstuxwj"),
            // Armenian
            ("ՕՍՏԼհոսցօյգզա", "ouslhnugojqqw"),
            ("եքμ", "tpu"), ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"),
            // Latin letters that no decomposition makes plain
            ("ıłøđħɑɡƒŁØĐĦ", "ilodhagflodh"),
        ]
        var table: [Unicode.Scalar: UInt8] = [:]
        for row in rows {
            for (scalar, latin) in zip(row.letters.unicodeScalars, row.latin.utf8) { table[scalar] = latin }
        }
        return table
    }()
}
