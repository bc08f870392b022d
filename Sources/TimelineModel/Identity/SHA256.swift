/// The SHA-256 hash of bytes that arrive in pieces (FIPS 180-4, section 6.2).
///
/// It is here because source and event ids are made of it; nothing secret depends on it.
public struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var block: [UInt8] = []
  private var schedule = [UInt32](repeating: 0, count: 64)
  private var byteCount: UInt64 = 0

  /// Creates the hash of no bytes yet.
  public init() {
    block.reserveCapacity(64)
  }

  /// The hash of one piece of bytes: 64 hex digits in lower case.
  public static func hexDigest(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  /// Adds bytes.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let updatedInPlace: Void? = bytes.withContiguousStorageIfAvailable { update(contiguous: $0) }
    if updatedInPlace == nil {
      for byte in bytes { append(byte) }
    }
  }

  /// The hash of all bytes added: 64 hex digits in lower case.
  public func hexDigest() -> String {
    let digits = Array("0123456789abcdef".utf8)
    var hex: [UInt8] = []
    hex.reserveCapacity(64)
    for byte in digest() {
      hex.append(digits[Int(byte >> 4)])
      hex.append(digits[Int(byte & 15)])
    }
    return String(decoding: hex, as: UTF8.self)
  }

  /// The hash of all bytes added: 32 bytes.
  public func digest() -> [UInt8] {
    var padded = self
    let bitCount = byteCount &* 8
    padded.append(0x80)
    while padded.block.count != 56 { padded.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    return padded.state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private mutating func update(contiguous bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    while !block.isEmpty, let byte = rest.popFirst() { append(byte) }
    while rest.count >= 64 {
      compress(UnsafeBufferPointer(rebasing: rest.prefix(64)))
      rest = rest.dropFirst(64)
      byteCount &+= 64
    }
    for byte in rest { append(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    block.append(byte)
    byteCount &+= 1
    guard block.count == 64 else { return }
    let full = block
    full.withUnsafeBufferPointer { compress($0) }
    block.removeAll(keepingCapacity: true)
  }

  /// Mixes 64 bytes into the state (FIPS 180-4, section 6.2.2).
  private mutating func compress(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in 0..<16 {
      let word = UInt32(bytes[index * 4]) << 24 | UInt32(bytes[index * 4 + 1]) << 16
      schedule[index] = word | UInt32(bytes[index * 4 + 2]) << 8 | UInt32(bytes[index * 4 + 3])
    }
    for index in 16..<64 {
      let late = schedule[index - 2]
      let early = schedule[index - 15]
      let lateMix = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      let earlyMix = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      schedule[index] = lateMix &+ schedule[index - 7] &+ earlyMix &+ schedule[index - 16]
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let sigmaE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let sigmaA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let first = h &+ sigmaE &+ choice &+ roundConstants[index] &+ schedule[index]
      let second = sigmaA &+ majority
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }
}

@inline(__always)
private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
  (word >> count) | (word << (32 - count))
}

/// The constants of FIPS 180-4, section 4.2.2.
private let roundConstants: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
