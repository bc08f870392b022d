#define _GNU_SOURCE 1 // pipe2
#include "Signals.h"

#include "Guard.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static const int caught[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH, SIGALRM};
enum { caught_count = sizeof caught / sizeof *caught, patience = 3 };

static struct sigaction before[caught_count];
static int ends[2] = {-1, -1};
static volatile sig_atomic_t ending;
static volatile sig_atomic_t ending_count;

static void unblock(int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static void handle(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe already holds news enough.
  if (write(ends[1], &byte, 1) < 0) errno = saved;
  if (number == SIGTERM || number == SIGHUP || number == SIGINT) {
    ending = number;
    ending_count = ending_count + 1;
    alarm(patience);
  }
  errno = saved;
}

// The program did not end in time.
static void lose_patience(int number) {
  (void)number;
  cn_guard_restore();
  cn_die_by(ending != 0 ? ending : SIGTERM);
}

static void begin_to_catch(int index) {
  struct sigaction action = {.sa_handler = handle, .sa_flags = SA_RESTART};
  bool is_alarm = caught[index] == SIGALRM;
  if (is_alarm) action.sa_handler = lose_patience;
  sigemptyset(&action.sa_mask);
  sigaction(caught[index], NULL, &before[index]);
  if (is_alarm || before[index].sa_handler != SIG_IGN) sigaction(caught[index], &action, NULL);
}

int cn_signals_begin(void) {
  if (ends[0] >= 0) return ends[0];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  for (int i = 0; i < caught_count; i++) begin_to_catch(i);
  return ends[0];
}

void cn_signals_noticed(void) {
  if (ending_count == 1) alarm(0);
}

void cn_signals_end(void) {
  alarm(0);
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

// The rest of the job (a pipeline) is stopped by a signal to the process group, this process by
// one to this very thread: only so is it certain that nothing more is done before the stop.
void cn_stop_job(void) {
  struct sigaction ours;
  sigaction(SIGTSTP, NULL, &ours);
  signal(SIGTSTP, SIG_IGN);
  kill(0, SIGTSTP);
  signal(SIGTSTP, SIG_DFL);
  unblock(SIGTSTP);
  pthread_kill(pthread_self(), SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void cn_die_by(int number) {
  signal(number, SIG_DFL);
  unblock(number);
  pthread_kill(pthread_self(), number);
}
