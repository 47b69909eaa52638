import Content
import Diagnostics

/// Names and contacts alone, for an editor who has no dossiers: `namen.yml` in the confidential folder.
package struct NamesFile: Sendable {
    package static let path = "content/vertrouwelijk/namen.yml"

    /// The text of the file: what the fence must know, and nothing else of a dossier.
    ///
    /// - Parameter day: the day it was made, to hold against the frozen figures.
    package static func text(of secrets: Secrets, day: String) -> String {
        var lines = [
            "# Namen en contactgegevens uit de dossiers. Vertrouwelijk: zet dit bestand niet in een openbare map.",
            "date: \(day)",
        ]
        for (key, list) in [
            ("names", secrets.texts(of: .name)), ("persons", secrets.texts(of: .person)),
            ("contacts", secrets.texts(of: .contact)),
        ] where !list.isEmpty {
            lines.append("\(key):")
            lines += list.map { "  - \(quoted($0))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// How many entries the file has.
    package static func count(of secrets: Secrets) -> Int {
        [Secret.Kind.name, .person, .contact].map { secrets.texts(of: $0).count }.reduce(0, +)
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    static func read(_ files: any ContentFiles, into secrets: inout Secrets) {
        guard files.hasFile(at: path) else { return }
        var ignored = DiagnosticLog()
        guard let file = try? files.file(at: path),
            let root = YAMLReader(path: path).read(file.text, log: &ignored),
            case .map(let entries) = root.value
        else {
            secrets.unreadable.append(path)
            return
        }
        for entry in entries {
            let kind: Secret.Kind
            switch entry.key {
            case "names": kind = .name
            case "persons": kind = .person
            case "contacts": kind = .contact
            case "date":
                if case .scalar(let day, _) = entry.value.value { secrets.namesDay = day }
                continue
            default: kind = .name
            }
            let items: [YAMLNode] =
                if case .list(let items) = entry.value.value { items } else { [entry.value] }
            for item in items {
                guard case .scalar(let text, _) = item.value, !text.isEmpty else { continue }
                secrets.all.append(Secret(kind, text, from: path))
            }
        }
    }
}

extension Secrets {
    fileprivate func texts(of kind: Secret.Kind) -> [String] {
        Set(all.filter { $0.kind == kind }.map(\.text)).sorted()
    }
}
