#define _GNU_SOURCE 1 // wcwidth
#include "Screen.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static bool locale_is_utf8(const char *name) {
  return setlocale(LC_ALL, name) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool cn_use_utf8_locale(void) { return locale_is_utf8("") || locale_is_utf8("C.UTF-8"); }

cn_terminal_kind cn_look_up_terminal(const char *name, int descriptor) {
  int found = 0;
  if (setupterm(name, descriptor, &found) != OK)
    return found < 0 ? CN_NO_DATABASE : found == 0 ? CN_TERMINAL_UNKNOWN : CN_TERMINAL_TOO_SIMPLE;
  const char *move = tigetstr("cup");
  bool can_move = move != NULL && move != (const char *)-1;
  del_curterm(cur_term);
  return can_move ? CN_TERMINAL_USABLE : CN_TERMINAL_TOO_SIMPLE;
}

// Puts a number into the environment, or what was there before when `number` is negative.
static void set_number(const char *name, int number, const char *before) {
  char text[16];
  snprintf(text, sizeof text, "%d", number);
  if (number >= 0) setenv(name, text, 1);
  else if (before != NULL) setenv(name, before, 1);
  else unsetenv(name);
}

// newterm(3) takes the size from the environment or asks the system; only by the former can it be
// told one.
static SCREEN *start_with_size(const char *name, FILE *out, FILE *in, int height, int width) {
  char *lines_before = getenv("LINES") ? strdup(getenv("LINES")) : NULL;
  char *columns_before = getenv("COLUMNS") ? strdup(getenv("COLUMNS")) : NULL;
  set_number("LINES", height, NULL);
  set_number("COLUMNS", width, NULL);
  SCREEN *screen = newterm(name, out, in);
  set_number("LINES", -1, lines_before);
  set_number("COLUMNS", -1, columns_before);
  free(lines_before);
  free(columns_before);
  return screen;
}

SCREEN *cn_start(const char *name, int output, int input, int height, int width) {
  FILE *out = fdopen(dup(output), "w");
  FILE *in = fdopen(dup(input), "r");
  SCREEN *screen = NULL;
  if (out != NULL && in != NULL) screen = start_with_size(name, out, in, height, width);
  if (screen == NULL) {
    if (out != NULL) fclose(out);
    if (in != NULL) fclose(in);
  }
  return screen;
}

void cn_send(int output, const char *bytes) {
  size_t length = strlen(bytes);
  while (length > 0) {
    ssize_t written = write(output, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

bool cn_understands_ansi(void) {
  const char *move = tigetstr("cup");
  return move != NULL && move != (const char *)-1 && strncmp(move, "\033[", 2) == 0;
}

int cn_library_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void cn_read_mouse(bool on) {
  // A press is told at once; ncurses would wait to see whether it becomes a click.
  mouseinterval(0);
  mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

cn_mouse_action cn_take_mouse(int *column, int *row) {
  MEVENT event;
  if (getmouse(&event) != OK) return CN_NO_MOUSE;
  *column = event.x;
  *row = event.y;
  if (event.bstate & BUTTON4_PRESSED) return CN_WHEEL_UP;
  if (event.bstate & BUTTON5_PRESSED) return CN_WHEEL_DOWN;
  return event.bstate & BUTTON1_PRESSED ? CN_MOUSE_PRESS : CN_NO_MOUSE;
}
