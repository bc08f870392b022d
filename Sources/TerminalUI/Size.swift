/// The extent of a screen or a part of it, in terminal columns and rows.
public struct Size: Hashable, Sendable {
  /// Columns, 0 to ``maximumColumns``.
  public let columns: Int
  /// Rows, 0 to ``maximumRows``.
  public let rows: Int

  /// The widest screen that is drawn; a terminal that claims more is used up to here.
  public static let maximumColumns = 1024
  /// The tallest screen that is drawn; a terminal that claims more is used up to here.
  public static let maximumRows = 512

  /// Makes a size; numbers outside the supported range are brought to its nearer end.
  public init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Self.maximumColumns)
    self.rows = min(max(rows, 0), Self.maximumRows)
  }
}
