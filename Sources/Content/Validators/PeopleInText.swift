/// Finds what looks like a person's name in a note that an advice will print.
///
/// A guess: a capital in the middle of a sentence, the name of a contact, or a sentence that begins with a common
/// first name. It leads to a warning and never to more.
struct PeopleInText: Sendable {
    /// Words of names that are known to be somebody's.
    private let people: Set<String>
    /// Words that bear a capital and are nobody: the participant's own names, its town.
    private let others: Set<String>

    init(contact: String?, names: [String]) {
        people = Set((contact.map(Self.words) ?? []).filter { $0.count > 2 && $0.first?.isUppercase == true })
        others = Set(names.flatMap(Self.words)).union(Self.nobody)
    }

    /// How many scalars stand before the first name; `nil` where there is none.
    func offset(in text: String) -> Int? {
        var startsSentence = true
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isLetter else {
                if ".!?:\n".contains(text[index]) { startsSentence = true }
                index = text.index(after: index)
                continue
            }
            let rest = text[index...].prefix { $0.isLetter || $0 == "-" }
            if isName(String(rest), startsSentence: startsSentence) {
                return text[..<index].unicodeScalars.count
            }
            startsSentence = false
            index = rest.endIndex
        }
        return nil
    }

    private func isName(_ word: String, startsSentence: Bool) -> Bool {
        if people.contains(word) { return true }
        // `HRM` and `OR` are nobody.
        guard word.first?.isUppercase == true, word.dropFirst().contains(where: \.isLowercase),
            !others.contains(word)
        else { return false }
        return startsSentence ? Self.firstNames.contains(word) : true
    }

    private static func words(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0 == "-") }.map(String.init)
    }

    private static let nobody: Set<String> = [
        "Excel", "Word", "Teams", "Outlook", "Office", "SharePoint", "OneDrive", "OneNote",
        "Microsoft", "Google", "Drive", "WhatsApp", "Signal", "Slack", "Trello", "Planner", "Miro", "Zoom",
        "LinkedIn", "Facebook", "Instagram", "YouTube", "Canva", "ChatGPT", "Copilot", "Nederland",
        "Nederlands",
        "Nederlandse", "Engels", "Engelse", "Duits", "Duitse", "Europa", "Europese", "Kerst", "Pasen",
        "Pinksteren",
        "Sinterklaas", "Koningsdag", "Hemelvaart", "Raad", "Gemeente", "Provincie", "Rijk",
    ]

    /// Frequent in the Netherlands, and no word that a note may well begin with.
    private static let firstNames: Set<String> = Set(
        """
        Adriaan Agnes Ahmed Albert Alex Ali Alice Amber Amina André Angela Anita Anja Anke Anna Anne Anneke \
        Annelies Annemarie Annemiek Anouk Ans Anton Arie Arjan Arnold Astrid Barbara Bas Bea Bep Bernard Bert Bianca \
        Bob Bram Britt Carla Carlijn Carolien Caroline Cees Chantal Charlotte Chris Christa Christine Cindy Claudia \
        Cora Corine Corrie Daan Dennis Diana Dick Dirk Eline Elise Ellen Els Elsbeth Emma Erik Erwin Esther Eva Evelien \
        Fatima Femke Fenna Ferry Floor Frank Frans Fred Freek Gea Geert Gerard Gerda Gerrit Gert Gijs Greet Guus Hanna \
        Hanneke Hans Harm Harry Hassan Heleen Helma Hendrik Henk Hennie Henny Herman Hilde Ibrahim Ilse Ineke Inge Ingrid \
        Irene Iris Jaap Jacob Jacqueline Jan Janneke Jannie Jasper Jelle Jeroen Jessica Joke Jolanda Joost Joris José \
        Josje Judith Julia Jurgen Karel Karin Kees Kevin Kim Klaas Koen Laura Leonie Leontien Lia Lianne Lies Liesbeth \
        Linda Lisa Lisanne Lotte Louise Luuk Maaike Maarten Marcel Margot Margriet Maria Marieke Marian Marianne Marijke \
        Marijn Marion Marit Marja Marjan Marjolein Marleen Marloes Martijn Martin Martine Mats Michel Michiel Mieke Mira \
        Miriam Mirjam Mohamed Monique Nadia Nancy Natasja Nicole Niek Niels Nienke Noor Olga Patricia Patrick Paul Paula \
        Peter Petra Pieter Piet Pim Ralph Ramon Renate René Ria Richard Rianne Rik Rob Robert Robin Roel Roelof Ron Ruben \
        Ruud Sabine Samira Sander Sandra Sanne Sarah Saskia Simone Sjoerd Sofie Sonja Stefan Stefanie Suzanne Sven Sylvia \
        Tamara Tessa Theo Thijs Thomas Tijn Tineke Tjeerd Tom Ton Trudy Truus Ursula Vera Vincent Wendy Wilma Willem Wim \
        Wouter Yasmin Youssef Yvette Yvonne Zoë
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
