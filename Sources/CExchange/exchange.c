#define _GNU_SOURCE
#include "exchange.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __APPLE__
int leren_exchange(const char *first, const char *second) {
    return renamex_np(first, second, RENAME_SWAP);
}
#else
int leren_exchange(const char *first, const char *second) {
    return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}
#endif

int leren_flush(const char *path) {
#ifdef __APPLE__
    sync();
    return 0;
#else
    int descriptor = open(path, O_RDONLY | O_DIRECTORY);
    if (descriptor < 0) return -1;
    int result = syncfs(descriptor);
    close(descriptor);
    return result;
#endif
}
