// Restoring the terminal when the program dies without closing it.
//
// Everything here may run inside a signal handler, on any thread, while ncurses is in an unknown
// state; so it uses nothing but write(2), tcsetattr(3) and what was prepared beforehand.
#pragma once

#include <stdbool.h>

// Remembers the terminal's modes before ncurses changes them; false when it is no terminal.
bool cn_guard_remember(int descriptor);

// Prepares the bytes that leave full-screen mode and handles crashes from now on. ncurses must
// have been started.
void cn_guard_arm(void);

// Gives crashes back to whoever handled them before. The terminal is taken to be restored.
void cn_guard_disarm(void);

// Lets crashes by stack overflow on the calling thread be handled too.
void cn_guard_this_thread(void);

// Writes the prepared bytes and the remembered modes now, if armed.
void cn_guard_restore(void);
