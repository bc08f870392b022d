#ifndef C_ALLOCATIONS_H
#define C_ALLOCATIONS_H

/// Whether allocations can be counted with this C library.
int ca_can_count(void);

/// How often memory was asked for since the program began: by malloc, calloc, realloc and the aligned
/// ones, on all threads.
unsigned long ca_count(void);

#endif
