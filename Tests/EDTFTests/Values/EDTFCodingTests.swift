import EDTF
import Foundation
import Testing

@Suite struct EDTFCodingTests {
  @Test func valuesAreCodedAsTheirText() throws {
    let values = try ["1985-04-12", "2004-06-~01/..", "[1667,1668..]", "1985-04-12T23:20:30Z"].map {
      try EDTFValue(parsing: $0)
    }
    let data = try JSONEncoder().encode(values)
    let texts = try JSONDecoder().decode([String].self, from: data)
    #expect(texts == values.map(\.description))
    #expect(try JSONDecoder().decode([EDTFValue].self, from: data) == values)
  }

  @Test func eachKindIsCodedAlone() throws {
    let date = try EDTFDate(parsing: "199X")
    let data = try JSONEncoder().encode(["date": date])
    #expect(String(decoding: data, as: UTF8.self) == #"{"date":"199X"}"#)
    #expect(try JSONDecoder().decode([String: EDTFDate].self, from: data) == ["date": date])
  }

  @Test func aTextThatIsNoValueIsADecodingErrorThatSaysWhy() throws {
    let data = Data(#"["2016-13"]"#.utf8)
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode([EDTFValue].self, from: data)
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(context.debugDescription.contains("at offset 5"))
    #expect((context.underlyingError as? EDTFError)?.expected == .monthOrSeason)
  }

  @Test func aNumberIsNoValue() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([EDTFValue].self, from: Data("[1985]".utf8))
    }
  }
}
