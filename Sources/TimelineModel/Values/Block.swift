/// A part of a source's text.
public struct Block: Hashable, Sendable {
  /// What the part is.
  public var kind: BlockKind
  /// Where it starts, in Unicode scalars of the source's text.
  public var start: Int
  /// Where it ends, exclusive, in Unicode scalars of the source's text.
  public var end: Int
  /// Fields that this version does not know, kept as they were.
  public var unknownFields: JSONObject

  /// Creates a block.
  public init(kind: BlockKind, start: Int, end: Int, unknownFields: JSONObject = [:]) {
    self.kind = kind
    self.start = start
    self.end = end
    self.unknownFields = unknownFields
  }
}
