#include "MainQueue.h"

#include <sys/eventfd.h>

int cn_event_descriptor(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
