import TimelineModel

extension TextBlock {
  /// The kind of block that a timeline file names.
  var kind: BlockKind {
    switch role {
    case .title, .repeatedTitle: .title
    case .paragraph: .paragraph
    case .heading: .heading
    case .listEntry: .list
    case .relatedLink: .related
    case .post: .post
    case .signature: BlockKind(rawValue: "signature")
    case .caption: .caption
    case .publicationLine, .pageLine, .trailingCode: .boilerplate
    }
  }
}
