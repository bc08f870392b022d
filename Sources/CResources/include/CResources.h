#pragma once

#include <stddef.h>

/// One file of the folder `Resources/`, baked into the program.
///
/// Path and bytes live as long as the program and never change; Swift may read them in place.
typedef struct {
  /// The path below `Resources/`, such as "domains/security.txt".
  const char *_Nonnull path;
  /// The file's bytes, UTF-8, and a zero that `count` leaves out.
  const unsigned char *_Nonnull bytes;
  size_t count;
} CResource;

/// Returns the file at a path below `Resources/`, or null when there is none.
const CResource *_Nullable CResourceAtPath(const char *_Nonnull path);

/// Returns all files, ordered as in the table, and stores how many they are in `count`.
const CResource *_Nonnull CResourceAll(size_t *_Nonnull count);
