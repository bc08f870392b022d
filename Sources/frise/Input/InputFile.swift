import Glibc

/// A file named on the command line, or standard input.
struct InputFile: Hashable, Sendable {
  /// The name that stands for standard input.
  static let standardInput = "-"

  /// The path, or `-`.
  var path: String

  /// The most bytes that a file may have.
  static let byteLimit = 1 << 30

  /// Whether it is standard input.
  var isStandardInput: Bool { path == Self.standardInput }

  /// The name in messages.
  var displayName: String { isStandardInput ? "standard input" : path }

  /// Reads the whole file.
  func bytes() throws(Complaint) -> [UInt8] {
    var stream = try ByteStream(self)
    return try stream.rest()
  }
}

/// The bytes of a file, piece by piece.
struct ByteStream: ~Copyable {
  private static let pieceSize = 1 << 16

  private let file: InputFile
  /// The descriptor that is read.
  let descriptor: Int32

  init(_ file: InputFile) throws(Complaint) {
    self.file = file
    guard !file.isStandardInput else {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw .unreadable(file: file.displayName, errorNumber: errno)
    }
  }

  deinit {
    if !file.isStandardInput { close(descriptor) }
  }

  /// Appends the next bytes to an array; `false` at the end of the file.
  mutating func read(into bytes: inout [UInt8]) throws(Complaint) -> Bool {
    let before = bytes.count
    let size = min(max(Self.pieceSize, bytes.capacity - before), 1 << 24)
    bytes.append(contentsOf: repeatElement(0, count: size))
    let count = bytes.withUnsafeMutableBytes { memory in
      fill(memory.baseAddress?.advanced(by: before), size)
    }
    bytes.removeLast(size - max(0, count))
    guard count >= 0 else { throw .unreadable(file: file.displayName, errorNumber: errno) }
    guard bytes.count <= InputFile.byteLimit else {
      throw .tooLarge(file: file.displayName, limit: InputFile.byteLimit)
    }
    return count > 0
  }

  /// Everything up to the end.
  mutating func rest() throws(Complaint) -> [UInt8] {
    var bytes: [UInt8] = []
    reserveRest(in: &bytes)
    while try read(into: &bytes) {}
    return bytes
  }

  /// Makes room for the whole file, so that the array need not grow while it is read.
  func reserveRest(in bytes: inout [UInt8]) {
    bytes.reserveCapacity(expectedSize + Self.pieceSize)
  }

  private func fill(_ memory: UnsafeMutableRawPointer?, _ size: Int) -> Int {
    while true {
      let count = Glibc.read(descriptor, memory, size)
      if count >= 0 || errno != EINTR { return count }
    }
  }

  /// The size that the system tells, which is no more than a hint.
  private var expectedSize: Int {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return 0 }
    return max(0, min(Int(facts.st_size), InputFile.byteLimit))
  }
}
