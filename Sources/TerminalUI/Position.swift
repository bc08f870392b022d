/// A place on a screen: column and row counted from 0 at the upper left.
///
/// Any numbers are allowed, also negative ones; what lies outside a canvas is clipped.
public struct Position: Hashable, Sendable {
  /// Columns from the left edge.
  public var column: Int
  /// Rows from the upper edge.
  public var row: Int

  /// Makes a place from its column and row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
