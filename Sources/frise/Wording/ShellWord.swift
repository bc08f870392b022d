/// Words of a command line as a person can type them into a shell.
enum ShellWord {
  private static let safeMarks: Set<Character> = ["-", "_", ".", "/", "+", ",", ":", "@", "%", "="]

  /// The word, in quotation marks where the shell would take it apart.
  static func quoted(_ word: String) -> String {
    let isSafe = word.allSatisfy { $0.isLetter || $0.isNumber || safeMarks.contains($0) }
    if isSafe && !word.isEmpty { return word }
    return "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
