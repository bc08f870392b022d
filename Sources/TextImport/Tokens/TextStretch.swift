/// Cuts a text into stretches that can be read one after the other, so that memory does not grow with it.
enum TextStretch {
  private static let wanted = 1 << 16
  private static let longest = 1 << 20

  /// The end of the stretch that begins at an offset: behind a line end where there is one, else behind
  /// a blank, else anywhere between scalars.
  static func end(of utf8: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
    guard limit - start > wanted else { return limit }
    let furthest = min(limit, start + longest)
    var position = start + wanted
    while position < furthest {
      if utf8[position] == 0x0A { return position + 1 }
      position += 1
    }
    guard furthest < limit else { return limit }
    position = furthest
    while position > start + wanted, utf8[position - 1] != 0x20 { position -= 1 }
    if position > start + wanted { return position }
    position = furthest
    while position > start + 1, utf8[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }
}
