import CResources

/// The sentences beside the rules of each language file, examples and rejects alike.
public enum LanguageExamples {
  /// The sentences of a language and those of all languages, as UTF-8; the latter alone where it has
  /// no file.
  ///
  /// They are cut out here once more so that a program that sees only what the library makes public
  /// can have them.
  public static func sentences(of language: String) -> [[UInt8]] {
    sentences(in: language) + sentences(in: "all")
  }

  private static func sentences(in name: String) -> [[UInt8]] {
    guard let file = CResourceAtPath("languages/\(name).txt") else { return [] }
    let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { sentence(Array($0)) }
  }

  /// What follows `+` or `-`, without brackets, value and reference; nil for another line.
  private static func sentence(_ line: [UInt8]) -> [UInt8]? {
    let trimmed = line.drop { $0 == 0x20 }
    guard trimmed.starts(with: "+ ".utf8) || trimmed.starts(with: "- ".utf8) else { return nil }
    var text = trimmed.dropFirst(2)
    let isExample = trimmed.first == UInt8(ascii: "+")
    if let reference = text.lastIndex(of: UInt8(ascii: "@")), text[..<reference].last == 0x20,
      let next = text[reference...].dropFirst().first, (0x30...0x39).contains(next)
    {
      text = text[..<reference]
    }
    if isExample, let equals = text.lastIndex(of: UInt8(ascii: "=")) { text = text[..<equals] }
    while text.last == 0x20 { text = text.dropLast() }
    let kept = text.filter { !isExample || $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    return kept.isEmpty ? nil : Array(kept)
  }
}
