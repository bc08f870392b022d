// The screen: wrappers round macros and global variables of ncursesw.
#pragma once

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>
#include <wchar.h>

// Chooses the environment's locale when its characters are UTF-8, otherwise C.UTF-8; false when
// neither exists. ncurses draws nothing but ASCII without it.
bool cn_use_utf8_locale(void);

// What the terminal database says about a name.
typedef enum {
  CN_NO_DATABASE,
  CN_TERMINAL_UNKNOWN,
  CN_TERMINAL_TOO_SIMPLE, // cannot place its cursor
  CN_TERMINAL_USABLE
} cn_terminal_kind;

cn_terminal_kind cn_look_up_terminal(const char *name, int descriptor);

// Starts ncurses on two descriptors, which stay the caller's, with a screen of this size whatever
// the window and the environment say: a window may claim more cells than there is memory. NULL
// when it cannot.
SCREEN *cn_start(const char *name, int output, int input, int rows, int columns);

// The window of the whole screen. (A global variable is a concurrency error in Swift.)
static inline WINDOW *cn_screen(void) { return stdscr; }

// How many colours the terminal has, 0 before start_color().
static inline int cn_colors(void) { return COLORS; }

static inline int cn_rows(WINDOW *window) { return getmaxy(window); }
static inline int cn_columns(WINDOW *window) { return getmaxx(window); }

// Attributes are macros with casts.
static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_dim(void) { return A_DIM; }
static inline attr_t cn_italic(void) { return A_ITALIC; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }

// Writes one character with its combining marks (`count` scalars, the first of which fills
// columns) at an absolute place. The running cursor is neither used nor moved.
static inline void cn_put(
  WINDOW *window, int row, int column, const wchar_t *scalars, int count, attr_t attributes,
  short pair
) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = scalars[i];
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) == OK)
    mvwadd_wchnstr(window, row, column, &cell, 1);
}

// Makes the next refresh write a row anew although ncurses believes that it is on the screen.
static inline void cn_distrust_row(WINDOW *window, int row) { wredrawln(window, row, 1); }

// Makes the next refresh write the whole screen anew.
static inline void cn_distrust_screen(void) { clearok(curscr, TRUE); }

// The columns that the C library gives a scalar, -1 when it does not know it.
int cn_library_width(uint32_t scalar);

// Sends a mode that ncurses does not know of, at once. (putp(3) would write to C's stdout.)
void cn_send(int output, const char *bytes);

// Whether the terminal's own sequences begin with ESC [, so that it ignores modes unknown to it.
bool cn_understands_ansi(void);

// What a mouse event is about.
typedef enum { CN_NO_MOUSE, CN_MOUSE_PRESS, CN_WHEEL_UP, CN_WHEEL_DOWN } cn_mouse_action;

// Lets the terminal report presses of the left button and turns of the wheel, or no more.
void cn_read_mouse(bool on);

// The event that KEY_MOUSE announced.
cn_mouse_action cn_take_mouse(int *column, int *row);
