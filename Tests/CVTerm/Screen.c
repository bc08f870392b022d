#include "CVTerm.h"

#include <stdlib.h>
#include <vterm.h>

struct cv_screen {
  VTerm *terminal;
  VTermScreen *screen;
  bool cursor_is_visible, is_alternate;
};

static int set_property(VTermProp property, VTermValue *value, void *user) {
  cv_screen *screen = user;
  if (property == VTERM_PROP_CURSORVISIBLE) screen->cursor_is_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) screen->is_alternate = value->boolean;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = set_property};

cv_screen *cv_new(int rows, int columns) {
  cv_screen *screen = calloc(1, sizeof *screen);
  if (screen == NULL) return NULL;
  screen->terminal = vterm_new(rows, columns);
  vterm_set_utf8(screen->terminal, 1);
  screen->screen = vterm_obtain_screen(screen->terminal);
  vterm_screen_enable_altscreen(screen->screen, 1);
  vterm_screen_set_callbacks(screen->screen, &callbacks, screen);
  vterm_screen_reset(screen->screen, 1);
  screen->cursor_is_visible = true;
  return screen;
}

void cv_free(cv_screen *screen) {
  vterm_free(screen->terminal);
  free(screen);
}

void cv_resize(cv_screen *screen, int rows, int columns) {
  vterm_set_size(screen->terminal, rows, columns);
}

void cv_write(cv_screen *screen, const uint8_t *bytes, size_t count) {
  vterm_input_write(screen->terminal, (const char *)bytes, count);
}

size_t cv_take_answer(cv_screen *screen, char *bytes, size_t capacity) {
  return vterm_output_read(screen->terminal, bytes, capacity);
}

static int plain_color(VTermColor color, bool is_default) {
  if (is_default) return -1;
  if (VTERM_COLOR_IS_INDEXED(&color)) return color.indexed.idx;
  return 0x1000000 | color.rgb.red << 16 | color.rgb.green << 8 | color.rgb.blue;
}

cv_cell cv_get(cv_screen *screen, int row, int column) {
  VTermScreenCell cell = {0};
  cv_cell plain = {.width = 1, .foreground = -1, .background = -1};
  if (!vterm_screen_get_cell(screen->screen, (VTermPos){row, column}, &cell)) return plain;
  for (int i = 0; i < CV_MAXIMUM_SCALARS && i < VTERM_MAX_CHARS_PER_CELL; i++) {
    plain.scalars[i] = cell.chars[i];
    if (cell.chars[i] == 0) break;
  }
  plain.width = cell.width;
  plain.bold = cell.attrs.bold;
  plain.underline = cell.attrs.underline != 0;
  plain.italic = cell.attrs.italic;
  plain.reverse = cell.attrs.reverse;
  plain.foreground = plain_color(cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
  plain.background = plain_color(cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
  return plain;
}

void cv_get_cursor(cv_screen *screen, int *row, int *column) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(screen->terminal), &position);
  *row = position.row;
  *column = position.col;
}

bool cv_cursor_is_visible(cv_screen *screen) { return screen->cursor_is_visible; }

bool cv_is_alternate(cv_screen *screen) { return screen->is_alternate; }
