/// Whether the words around an expression speak of what is past or to come.
enum Cue: Sendable { case past, future, none }
