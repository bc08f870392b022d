// The queue of the main actor's jobs, to be run by a loop of our own.
//
// Swift's own loop on Linux (libdispatch's) moves the main actor to a pool of threads that wakes
// once a second for ever. These two functions are what CoreFoundation's run loop uses on Linux for
// the same purpose; they are exported by libdispatch and declared in no header.
#pragma once

// A descriptor that becomes readable when jobs wait; an eventfd.
int _dispatch_get_main_queue_handle_4CF(void);

// Runs the jobs that wait. To be called on the main thread.
void _dispatch_main_queue_callback_4CF(void *unused);

// A descriptor that becomes readable when a number is written to it; -1 when there is none left.
int cn_event_descriptor(void);
