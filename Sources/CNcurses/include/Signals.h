// Signals as bytes on a pipe, so that they are handled outside the signal handler.
#pragma once

#include <stdbool.h>

// Begins to catch SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT and SIGWINCH, except those that the
// program was started with ignored. Returns the end of a pipe to read their numbers from, one
// byte a signal, or -1. A second call before the end returns the same.
int cn_signals_begin(void);

// Says that the program has taken notice of a signal to end and is about to.
//
// A program that is stuck must not be immortal: when this is not called within three seconds of
// SIGTERM, SIGHUP or SIGINT, or the program is still there three seconds after a second one of
// them, the terminal is restored and the program ends by that signal.
void cn_signals_noticed(void);

// Gives the signals back to whoever handled them before and closes the pipe.
void cn_signals_end(void);

// Stops the whole job, as Control-Z does, and returns when it is continued.
void cn_stop_job(void);

// Ends the program by a signal's default action.
void cn_die_by(int signal);
