#include "Guard.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGQUIT};
enum { crash_count = sizeof crashes / sizeof *crashes, stack_size = 65536 };

static struct sigaction before[crash_count];
static struct termios modes;
static int terminal = -1;
static char farewell[512];
static size_t farewell_length;
static atomic_bool armed;
static bool hands_on;

bool cn_guard_remember(int descriptor) {
  if (tcgetattr(descriptor, &modes) != 0) return false;
  terminal = descriptor;
  return true;
}

// Writes without waiting: the terminal may have been stopped, and the program is to end.
static void write_farewell(void) {
  int flags = fcntl(terminal, F_GETFL);
  if (flags >= 0) fcntl(terminal, F_SETFL, flags | O_NONBLOCK);
  for (size_t done = 0; done < farewell_length;) {
    ssize_t written = write(terminal, farewell + done, farewell_length - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    done += (size_t)written;
  }
  if (flags >= 0) fcntl(terminal, F_SETFL, flags);
}

void cn_guard_restore(void) {
  if (!atomic_exchange(&armed, false)) return;
  write_farewell();
  tcsetattr(terminal, TCSANOW, &modes);
}

// Restores the terminal and lets the signal come again, for its default action or, when a person
// asked for Swift's backtraces by SWIFT_BACKTRACE, for the handler that was there before.
static void crashed(int number) {
  int saved = errno;
  cn_guard_restore();
  for (int i = 0; i < crash_count; i++) {
    if (crashes[i] != number) continue;
    if (hands_on) sigaction(number, &before[i], NULL);
    else signal(number, SIG_DFL);
  }
  errno = saved;
  raise(number);
}

// Appends a string of the terminal database without its delays, such as "$<5>".
static void append_capability(const char *name) {
  const char *bytes = tigetstr((char *)name);
  if (bytes == NULL || bytes == (const char *)-1) return;
  while (*bytes != 0 && farewell_length < sizeof farewell) {
    const char *delay_end = bytes[0] == '$' && bytes[1] == '<' ? strchr(bytes, '>') : NULL;
    if (delay_end != NULL) bytes = delay_end + 1;
    else farewell[farewell_length++] = *bytes++;
  }
}

static void append_bytes(const char *bytes) {
  while (*bytes != 0 && farewell_length < sizeof farewell)
    farewell[farewell_length++] = *bytes++;
}

void cn_guard_arm(void) {
  static bool at_exit = false;
  farewell_length = 0;
  const char *move = tigetstr("cup");
  if (move != NULL && move != (const char *)-1 && strncmp(move, "\033[", 2) == 0)
    append_bytes("\033[?2004l\033[?1000l\033[?1006l");
  append_capability("sgr0");
  append_capability("rmkx");
  append_capability("cnorm");
  append_capability("rmcup");
  append_bytes("\r");
  hands_on = getenv("SWIFT_BACKTRACE") != NULL;
  if (!at_exit) at_exit = atexit(cn_guard_restore) == 0;
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &before[i]);
  cn_guard_this_thread();
  atomic_store(&armed, true);
}

void cn_guard_disarm(void) {
  atomic_store(&armed, false);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &before[i], NULL);
}

void cn_guard_this_thread(void) {
  static _Thread_local bool done = false;
  if (done) return;
  done = true;
  void *memory =
    mmap(NULL, stack_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return;
  stack_t stack = {.ss_sp = memory, .ss_size = stack_size};
  sigaltstack(&stack, NULL);
}
