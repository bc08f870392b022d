#define _GNU_SOURCE 1 // close_range

#include "CVTerm.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utmp.h>

static struct winsize extent(int rows, int columns) {
  return (struct winsize){.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
}

// After fork in a program of many threads: nothing but system calls.
static _Noreturn void become(
  const char *path, char *const arguments[], char *const environment[], int input
) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  if (input >= 0) dup2(input, STDIN_FILENO);
  // Another test's terminal must not be kept open by this program.
  close_range(3, ~0U, 0);
  execve(path, arguments, environment);
  _exit(127);
}

bool cv_open(int rows, int columns, int *terminal, int *program_end) {
  struct winsize size = extent(rows, columns);
  if (openpty(terminal, program_end, NULL, NULL, &size) != 0) return false;
  fcntl(*terminal, F_SETFD, FD_CLOEXEC);
  fcntl(*program_end, F_SETFD, FD_CLOEXEC);
  fcntl(*terminal, F_SETFL, O_NONBLOCK);
  return true;
}

pid_t cv_spawn(
  const char *path, char *const arguments[], char *const environment[], int program_end, int input
) {
  pid_t process = fork();
  if (process == 0) {
    login_tty(program_end);
    become(path, arguments, environment, input);
  }
  return process;
}

void cv_set_size(int terminal, int rows, int columns) {
  struct winsize size = extent(rows, columns);
  ioctl(terminal, TIOCSWINSZ, &size);
}
