import TerminalUI
import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct KeymapTests {
  @Test(arguments: Context.allCases)
  func `no key is bound twice in one context`(context: Context) {
    var owners: [Key: [Command]] = [:]
    for binding in KeyBinding.standard where binding.contexts.contains(context) {
      for key in binding.keys { owners[key, default: []].append(binding.command) }
    }
    #expect(owners.filter { $0.value.count > 1 } == [:])
  }

  @Test func `every command has a key and a name`() {
    let bound = Set(KeyBinding.standard.map(\.command))
    #expect(Set(Command.allCases).subtracting(bound) == [])
    #expect(Set(Command.allCases.map(\.rawValue)).count == Command.allCases.count)
  }

  /// Shift-Tab is the one exception: Tab goes round, so that nothing needs it.
  @Test func `every command has a key that needs neither Shift nor AltGr on AZERTY`() {
    let unshifted = Set("azertyuiopqsdfghjklmwxcvbn&é\"'(-è_çà)=^$ù*,;:! ")
    for command in Command.allCases {
      let keys = KeyBinding.standard.filter { $0.command == command }.flatMap(\.keys)
      let isEasy = keys.contains { key in
        guard case .character(let character) = key.code else { return true }
        return unshifted.contains(character)
      }
      #expect(isEasy, "\(command.rawValue)")
    }
  }

  @Test(arguments: [
    ("1&", Domain.security), ("2é", .migration), ("3\"", .defense), ("4'", .diplomacy),
    ("5(", .economy), ("6-§", .energy), ("7è", .justice),
  ])
  func `a domain is switched by its digit and by the same key on AZERTY`(
    keys: String, domain: Domain
  ) {
    for character in keys {
      let action = Keymap.standard.action(for: .key(.character(character)), in: .timeline)
      #expect(action == .command(domain.command))
    }
  }

  @Test func `characters are text while a line is typed and commands elsewhere`() {
    let key = Input.key(.character("q"))
    #expect(Keymap.standard.action(for: key, in: .prompt) == .type("q"))
    #expect(Keymap.standard.action(for: key, in: .timeline) == .command(.leave))
  }

  @Test func `pasted text is never a command`() {
    #expect(Keymap.standard.action(for: .paste("q"), in: .prompt) == .type("q"))
    for context in Context.screens {
      #expect(Keymap.standard.action(for: .paste("q"), in: context) == nil)
    }
  }

  @Test func `Control-C and a lost terminal quit everywhere`() {
    for context in Context.allCases {
      #expect(Keymap.standard.action(for: .key(.control("c")), in: context) == .command(.quit))
      #expect(Keymap.standard.action(for: .closed, in: context) == .command(.quit))
    }
  }

  @Test func `a key with Alt or Control types nothing`() {
    let alt = Key(.character("a"), alt: true)
    #expect(Keymap.standard.action(for: .key(alt), in: .prompt) == nil)
    #expect(Keymap.standard.action(for: .key(.control("t")), in: .prompt) == nil)
  }
}
