/// Below what no change may bring the tagger on the corpora of `../shared/data`, in percent.
///
/// They stand 0.1 below the scores. When one rises, the table that `swift test --filter TaggerScores`
/// prints has a `+` behind it: raise its floor here with the change that raised it.
enum ScoreFloors {
  /// F1 as TempEval-3 counts it: strict, relaxed, value.
  static let timex: [(corpus: Corpus, strict: Double, relaxed: Double, value: Double)] = [
    (.init("fr_timebank_dev"), 96.7, 97.8, 92.0),
    (.init("wikiwars_dev"), 93.6, 97.6, 90.9),
    (.init("meantime_en"), 57.5, 60.0, 53.7),
    (.init("meantime_en", lines: 6), 90.4, 94.3, 84.4),
    (.init("meantime_es"), 90.5, 95.1, 81.0),
    (.init("krauts_dolomiten_dev"), 91.7, 95.9, 83.0),
  ]

  /// Phrases with exactly the days they should have.
  static let phrases: [(corpus: Corpus, right: Double)] = [
    (.init("phrases_fr"), 83.0),
    (.init("phrases_en"), 74.8),
    (.init("phrases_es"), 73.1),
    (.init("phrases_nl"), 73.6),
    (.init("phrases_de"), 84.3),
    (.init("phrases_ar"), 68.2),
  ]
}
