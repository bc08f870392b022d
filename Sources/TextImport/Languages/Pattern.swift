/// A token pattern as parsed from a language file.
///
/// | written | matches |
/// | --- | --- |
/// | `word`, `l'`, `,` | the word or mark itself, in any case |
/// | `<month>` | a word of that category; `<day>` `<year>` `<count>` … a number of that kind |
/// | `<limit=day>` | the same, its value kept in the slot `limit` |
/// | `[ … ]` | nothing or the pattern |
/// | `( … \| … )` | either |
/// | `{ … }` | the words that TimeML counts as the expression; two pairs are the ends of a range or a length and its date, up to four the parts of a list |
/// | `$name` | the phrase of that name |
/// | `~` | no blank here |
/// | `+after(a b <c>)` `-after(…)` | the token before is, or is not, one of these |
/// | `+before(…)` `-before(…)` | the token that follows is, or is not, one of these |
indirect enum Pattern: Equatable {
  case sequence([Pattern])
  case choice([Pattern])
  case optional(Pattern)
  case extent(Pattern)
  case word(String)
  case capture(slot: String, source: String)
  case phrase(String)
  case glue
  case look(behind: Bool, negative: Bool, [Pattern])
}
