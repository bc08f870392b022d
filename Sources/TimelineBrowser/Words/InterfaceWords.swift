/// The words of the interface in one language, read from a file of `Resources/interface/`.
public struct InterfaceWords: Sendable {
  let texts: [Word: String]
  let counted: [CountedWord: PluralForms]
  let lists: [WordList: [String]]
  let numbersInSingular: Set<Int>

  /// The text of a word that has no placeholders.
  subscript(word: Word) -> String { texts[word] ?? word.rawValue }

  /// The text of a word with its `{placeholders}` filled; a name without a value stays as it is.
  func text(_ word: Word, _ values: [String: String]) -> String {
    Template.fill(self[word], values)
  }

  /// The form of a word that suits a number, with `{count}` filled by the number.
  func count(_ word: CountedWord, _ number: Int, _ values: [String: String] = [:]) -> String {
    guard let forms = counted[word] else { return word.rawValue }
    let form = numbersInSingular.contains(number) ? forms.one : forms.other
    return Template.fill(form, values.merging(["count": String(number)]) { given, _ in given })
  }

  /// The item of a list, counted from zero; nil outside the list.
  func item(_ list: WordList, _ position: Int) -> String? {
    guard let items = lists[list], items.indices.contains(position) else { return nil }
    return items[position]
  }
}

/// A word's two forms: for the numbers that take the singular, and for all others.
struct PluralForms: Hashable, Sendable {
  var one: String
  var other: String
}
