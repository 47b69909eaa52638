import Publishing

/// The version that `--version` prints.
enum Version {
    static let text = Tool.version
}
