/// What the tool says of itself.
public enum Tool {
    /// Part of every key: what another version made is made again.
    public static let version = "0.1.0"
}
