/// A timeline file that uses every field of the format, and unknown ones on every level.
enum RichTimeline {
  static let header =
    #"{"format":"frise-timeline","madeBy":{"name":"x","version":1.10},"title":"Maroc–Belgique","#
    + #""type":"timeline","version":1}"#

  /// `L’été à Rabat.` has 14 scalars; the escape sequence in it is kept.
  static let source =
    #"{"author":["A. Auteur","B."],"blocks":[{"end":14,"kind":"title","level":2,"start":0},"#
    + #"{"end":14,"kind":"aside","start":14}],"id":"s1","language":"fr","mediaType":"text/plain","#
    + #""originalBase64":"TOnpdA==","published":"2024-04-15","publishedBasis":"post","#
    + #""publishedQuote":[{"exact":"été","prefix":"L’","type":"TextQuoteSelector"},"#
    + #"{"end":5,"start":2,"type":"TextPositionSelector"}],"publisher":"frise","replaces":"s0","#
    + #""reports":"Le Soir","retrieved":"2026-11-24T09:00:00Z","sha256":"00ff","#
    + #""text":"L’été à Rabat.\u001b[31m","title":"Visite","type":"source","#
    + #""url":"https://example.org/a?b=c","wordCount":18446744073709551615}"#

  static let quote =
    #"{"anchor":"exact","checked":true,"id":"q1","kind":"speech","roles":["date","fact"],"#
    + #""selectors":[{"exact":"été","prefix":"L’","rank":1,"suffix":" à","type":"TextQuoteSelector"},"#
    + #"{"end":5,"refinedBy":{"type":"X"},"start":2,"type":"TextPositionSelector"},"#
    + #"{"type":"CssSelector","value":"p"}],"source":"s1","speaker":"Alexander De Croo","#
    + #""speakerBasis":"stated","type":"quote"}"#

  static let sparseQuote =
    #"{"id":"q2","selectors":[{"exact":"perdu","type":"TextQuoteSelector"}],"source":"s1","#
    + #""type":"quote"}"#

  static let event =
    #"{"confidence":0.250,"date":"2024-04-14/2024-04-16","dateBasis":"relative","dateQuote":"q1","#
    + #""dateReference":"2024-04-15","dateRule":"fr/day-to-day-month","#
    + #""dateText":"du 14 au 16 avril","domains":[{"because":["visite de travail"],"#
    + #""name":"diplomacy","score":6,"weight":0.5},{"name":"defense"}],"id":"e1","#
    + #""kind":"occurred","modality":"asserted","notSameAs":["e9"],"note":"à vérifier","order":-2,"#
    + #""organisations":[],"people":["Alexander De Croo"],"places":["Rabat"],"quotes":["q1","q2"],"#
    + #""star":true,"status":"new","title":"Visite","titleBasis":"machine","#
    + #""trace":["span 2–5","rule fr/x"],"type":"event"}"#

  static let recurringEvent =
    #"{"id":"e2","kind":"recurring","recurrence":"P1Y","star":false,"title":"Commission","#
    + #""trace":{"steps":[1,2]},"type":"event"}"#

  static let lines = [header, source, quote, sparseQuote, event, recurringEvent]

  static let text = lines.joined(separator: "\n") + "\n"
}
