internal import EDTF
internal import TimelineModel

/// What the metadata and the address of a document tell of its publication.
struct MetadataEvidence: Sendable {
  /// From fields that are for the day of publication, and an address that names a day.
  var exact: [PublicationEvidence] = []
  /// From fields for any date, and an address that names a month.
  var inexact: [PublicationEvidence] = []

  init() {}

  /// - Parameter read: Reads a date written in the words of a language, as some pages have it.
  init(_ metadata: DocumentMetadata, reading read: (String) -> EDTFValue?) {
    for date in metadata.dates {
      guard let value = DateStamp.value(date.text) ?? read(date.text) else { continue }
      let evidence = PublicationEvidence(
        value: value, basis: .metadata, sign: date.field, text: date.text)
      if date.isExact { exact.append(evidence) } else { inexact.append(evidence) }
    }
    guard let address = metadata.url.flatMap(AddressDate.find) else { return }
    let evidence = PublicationEvidence(
      value: address.value, basis: .metadata, sign: PublicationEvidence.Sign.url.rawValue,
      text: address.text)
    if address.value.precision == .day { exact.append(evidence) } else { inexact.append(evidence) }
  }
}
