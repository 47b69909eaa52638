#ifndef LEREN_ARENA_H
#define LEREN_ARENA_H

#include <cmark.h>

/// The memory of one document: taken in large pieces, given back at once.
struct leren_arena;

/// Parses CommonMark and gives a walk through the document, from its front.
///
/// The document and the walk live in the arena and as long as it: neither is freed on its own.
cmark_iter *_Nonnull leren_parse(
    const char *_Nullable text, size_t length, struct leren_arena *_Nullable *_Nonnull arena);

/// Gives the memory of a document back, and with it the document.
void leren_arena_free(struct leren_arena *_Nullable arena);

#endif
