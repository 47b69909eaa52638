/// What the value of a key in a dossier is to the fence.
///
/// A key that is not listed holds words of the consultant: a new one is confidential until somebody says otherwise.
enum DossierKey {
    case name
    case person
    case contact
    case place
    /// A number that tells who it is, beside the place.
    case fact
    /// Dates, choices and references: nothing of the participant's own.
    case open
    /// A role, an amount: somebody may have written a name or a sentence there.
    case brief
    case words
    /// No key that a dossier has: it may be a name that was misspelled.
    case unknown

    init(_ key: String, below parent: String?) {
        switch (parent, key) {
        case (_, "name"): self = parent == "contact" ? .person : .name
        case (_, "short-name"), (_, "in-sentence"), (_, "formerly"): self = .name
        case (_, "consultant"), (_, "checked-by"), (nil, "contact"): self = .person
        case (_, "email"), (_, "phone"), (_, "telephone"): self = .contact
        case (_, "municipality"): self = .place
        case (_, "employees"), (_, "leaders"), (_, "invited"), (_, "invited-apart"): self = .fact
        case ("contact", "role"), (_, "trajectory"), (_, "measurement"), (_, "date"), (_, "version"),
            (_, "status"), (_, "dimension"), (_, "recommendation"), (_, "outcome"), (_, "phase"),
            (_, "deadline"), (_, "order"), (_, "within"),
            (_, "has-hrm"), (_, "teams"), (_, "locations"), (_, "merged-from"), (_, "audience"),
            (_, "volunteers"), (_, "articles"), (_, "feedback"), (_, "delivered"), (_, "kenmerk"),
            // The titles of actions that went out: recommendations are written for everybody, and what is the
            // consultant's own stands elsewhere in the dossier as well.
            (_, "action"), ("outcomes", "title"):
            self = .open
        case (_, "owner"), (_, "effort"), (_, "cost"): self = .brief
        case (_, "summary"), (_, "letter"), (_, "observations"), (_, "text"), (_, "strengths"),
            (_, "reason"), (_, "title"), (_, "sign-of-success"), (_, "note"), (_, "lessons"),
            (_, "question"), (_, "share"):
            self = .words
        default: self = .unknown
        }
    }
}
