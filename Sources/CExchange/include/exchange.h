#ifndef LEREN_EXCHANGE_H
#define LEREN_EXCHANGE_H

/// Exchanges two paths in one step; 0, or -1 with errno. glibc hides the call from Swift.
int leren_exchange(const char *first, const char *second);

/// Writes everything of the file system that holds `path` to the disk; 0, or -1 with errno.
int leren_flush(const char *path);

#endif
