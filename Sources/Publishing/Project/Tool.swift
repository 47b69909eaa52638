/// What the tool says of itself.
package enum Tool {
    /// Part of every key: what another version made is made again.
    package static let version = "0.1.0"
}
