/// One thing written over and over, which would take for ever if any step went back over it.
public struct LongRun: Sendable, CustomStringConvertible {
  /// The language whose rules read it.
  public let language: String
  /// What is repeated.
  public let unit: [UInt8]

  /// A run of a unit.
  public init(_ language: String, _ unit: [UInt8]) {
    self.language = language
    self.unit = unit
  }

  /// The unit as a literal.
  public var description: String {
    "\(language) \(String(decoding: unit, as: UTF8.self).debugDescription)"
  }

  /// The run, no longer than so many bytes.
  public func text(bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes)
    while text.count + unit.count <= bytes { text += unit }
    return text
  }

  /// Runs for every language: beginnings of its patterns, one by one and all in a row, and what any
  /// text may be full of; the latter in one language each, taking turns.
  public static let all: [LongRun] = {
    let own = units.sorted { $0.key < $1.key }.flatMap { language, units in
      (units + [units.joined()]).map { LongRun(language, Array($0.utf8)) }
    }
    let languages = units.keys.sorted()
    let shared = anyText.enumerated().map { number, unit in
      LongRun(languages[number % languages.count], unit)
    }
    return own + zeros + shared
  }()

  /// Zeros in words and in groups of digits, whose sum grows no further.
  public static let zeros: [LongRun] = [
    "de": ["null "], "en": ["zero "], "es": ["cero "], "fr": ["zéro ", "zéro-", "000 "],
    "nl": ["nul "],
  ].sorted { $0.key < $1.key }.flatMap { language, units in
    units.map { LongRun(language, Array($0.utf8)) }
  }

  private static let anyText: [[UInt8]] =
    [
      "7", "7 ", "1 000 ", "1.000.", "1,", "12-04-", "2024-04-", "2024-04-15 ", "12/04/", "« ",
      "\" ", "“", "„", "'", "’ ", "(", "(2023", "(@", "—", "e\u{301}\u{301}", "\u{301}",
      "\u{202E}", "\u{FEFF}", "\n", "\n\n", "  \t", "a", "aa ", "A. ", "é", "٣", "٣ ", "12:",
      "12:30:", "10h", "#", "@", "$5 ", "https://t.co/", "(@a) 15 avril 2024 ", "— A (@a) 2024\n",
      "2024-04-15\n", "- 2024 \n", "\u{A0}", "\u{1F600}", "1-", "1–", "XX", "\u{0}", "\u{3000}1",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F]]

  private static let units = [
    "fr": [
      "du 1 au 1 au 1 ", "du 1 au ", "entre le 1 et ", "entre 2010 et ", "du lundi 1 ", "lundi 1 ",
      "cent ", "mille ", "vingt-deux mille ", "vingt-", "il y a deux ans et ", "il y a ", "chaque ",
      "les 1, 2, 3, ",
      "le 12 avril, ", "les 12 et ", "avril, mai, ", "lundi, mardi, ", "de janvier à ",
      "deux ou ", "dans la nuit du 1 au ", "trois jours et ", "1 an, 2 mois, ", "avant la fin du ",
      "publié le ", "Publié le 12 avril 2024\n", "RABAT, 12 avril 2024 (AFP) – ", "12 avril\n",
      "deux jours plus tard ", "de 10h à ", "années 1920, 1930, ", "l’", "XXe siècle ",
    ],
    "en": [
      "from 1 to 1 to ", "from May 1 to ", "between 1 and ", "between 2010 and ", "Monday 1 ",
      "Monday, ", "hundred ", "thousand ", "one hundred and ", "two years ago and ",
      "two years and ", "every ",
      "April 12, ", "the 1st, ", "the 1st and ", "from ", "the end of the ", "mid-",
      "published 12 April 2024\n", "winter-", "the 1920s, ", "1990–", "two or three ",
      "-year-old ", "10 a.m. to ", "two years later ", "quarter of ",
    ],
    "es": [
      "del 1 al 1 al ", "del 1 al ", "entre el 1 y ", "entre 2010 y ", "lunes 1 ", "lunes, ",
      "cien ", "mil ", "treinta y ", "hace dos años y ", "hace ", "cada ", "12 de abril, ",
      "12 de ",
      "los 1, 2, ", "de enero a ", "a finales de ", "dos o ", "tres días y ", "Publicado el ",
      "la noche del ", "de 10 a ",
    ],
    "nl": [
      "van 1 tot 1 tot ", "van 1 tot ", "tussen 1 en ", "tussen 2010 en ", "maandag 1 ",
      "maandag, ", "honderd ", "duizend ", "twee jaar geleden en ", "elke ", "12 april, ",
      "12 tot ",
      "van januari tot ", "eind ", "in de nacht van ", "twee of ", "drie dagen en ",
      "Gepubliceerd op ", "van 10 tot ",
    ],
    "de": [
      "vom 1. bis 1. bis ", "vom 1. bis ", "zwischen 1 und ", "zwischen 2010 und ", "Montag, 1. ",
      "Montag, ", "hundert ", "tausend ", "vor zwei Jahren und ", "vor ", "jeden ", "12. April, ",
      "12. ",
      "von Januar bis ", "Ende ", "in der Nacht vom ", "zwei oder ", "drei Tage und ",
      "Veröffentlicht am ", "von 10 bis ",
    ],
    "ar": [
      "من 1 إلى 1 إلى ", "من 1 إلى ", "بين 1 و", "بين 2010 و", "الاثنين 1 ", "الاثنين، ", "مئة ",
      "ألف ",
      "ثلاثة وعشرون و", "قبل عامين و", "قبل ", "كل ", "12 أبريل، ", "من يناير إلى ", "نهاية ",
      "في ليلة ", "يومين أو ", "ثلاثة أيام و", "نشر في ", "و", "ال", "١٢ أبريل، ", "من ١ إلى ",
      "بَ", "عام 2010 و",
    ],
  ]
}
