// What Swift cannot import from ncurses, as small functions: macros, global variables, and
// whatever must run inside a signal handler.
#pragma once

#include "Guard.h"
#include "MainQueue.h"
#include "Screen.h"
#include "Signals.h"
