import EDTF

/// What a command reads, and what a person knows of it.
struct Inputs {
  /// Paths, or `-`; none for the bundled timeline.
  var files: [String] = []
  /// When the articles were published.
  var published: EDTFValue?
  /// The code of the articles' language.
  var language: String?
}
