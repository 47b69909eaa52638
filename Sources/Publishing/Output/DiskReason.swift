import Diagnostics
import Foundation

/// Why the disk refused, in words for who can do something about it.
struct DiskReason {
    private let error: any Error

    init(_ error: any Error) { self.error = error }

    /// The system's number of the fault, also where Foundation wraps it up.
    private var code: Int32? {
        if let error = error as? FileSystemError { return error.code }
        var next: NSError? = error as NSError
        while let found = next {
            if found.domain == NSPOSIXErrorDomain { return Int32(truncatingIfNeeded: found.code) }
            next = found.userInfo[NSUnderlyingErrorKey] as? NSError
        }
        return nil
    }

    private var path: String? {
        (error as? FileSystemError)?.path ?? (error as NSError).userInfo[NSFilePathErrorKey] as? String
    }

    /// The cause and the place: `de schijf is vol (/media/stick/uitvoer)`.
    var message: Message {
        let place = path.map { " (\($0))" } ?? ""
        let cause = cause
        return Message(nl: cause.nl + place, en: cause.en + place)
    }

    private var cause: Message {
        switch code {
        case ENOSPC, EDQUOT: Message(nl: "de schijf is vol", en: "the disk is full")
        case EROFS: Message(nl: "van deze schijf kan alleen gelezen worden", en: "this disk can only be read")
        case EACCES, EPERM: Message(nl: "je mag hier niet schrijven", en: "you may not write here")
        case EIO: Message(nl: "de schijf is kapot of losgeraakt", en: "the disk is broken or came off")
        case ENOENT: Message(nl: "de map is er niet meer", en: "the folder is not there any more")
        case EBUSY:
            Message(nl: "een ander programma gebruikt deze map", en: "another program uses this folder")
        case let code?:
            unsafe Message(nl: String(cString: strerror(code)), en: String(cString: strerror(code)))
        case nil: Message(nl: "\(error)", en: "\(error)")
        }
    }
}
