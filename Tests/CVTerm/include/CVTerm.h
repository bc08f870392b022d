// libvterm's screen and a pseudo-terminal, as small plain functions for Swift.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// A terminal screen in memory.
typedef struct cv_screen cv_screen;

enum { CV_MAXIMUM_SCALARS = 6 };

// One cell. A colour is -1 for the terminal's own, 0 to 255 for a number of the palette, or
// 0x1000000 and red, green, blue.
typedef struct {
  uint32_t scalars[CV_MAXIMUM_SCALARS];
  int width;
  bool bold, underline, italic, reverse;
  int foreground, background;
} cv_cell;

cv_screen *cv_new(int rows, int columns);
void cv_free(cv_screen *screen);
void cv_resize(cv_screen *screen, int rows, int columns);

// Takes what a program writes.
void cv_write(cv_screen *screen, const uint8_t *bytes, size_t count);

// Takes what the terminal answers to the program; returns the number of bytes.
size_t cv_take_answer(cv_screen *screen, char *bytes, size_t capacity);

cv_cell cv_get(cv_screen *screen, int row, int column);
void cv_get_cursor(cv_screen *screen, int *row, int *column);
bool cv_cursor_is_visible(cv_screen *screen);
bool cv_is_alternate(cv_screen *screen);

// Makes a pseudo-terminal: the terminal's end, which does not block, and the program's end.
bool cv_open(int rows, int columns, int *terminal, int *program_end);

// Starts a program as the leader of a session on the program's end of a terminal. Its standard
// input is `input` when that is not -1. Returns the process, -1 when the system refuses. A program
// that cannot be executed ends with 127.
pid_t cv_spawn(
  const char *path, char *const arguments[], char *const environment[], int program_end,
  int input);

// Tells the terminal its new size; the kernel sends SIGWINCH.
void cv_set_size(int terminal, int rows, int columns);
