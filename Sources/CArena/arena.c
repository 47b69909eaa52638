#include "arena.h"

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// libcmark takes memory for every node and every word, and gives each back on its own. A document is read once
// and dropped, so its memory lies side by side here. Most of what libcmark gives back early it took last, as the
// label of a link that it looks up: that is used again, so that no text can make the arena grow out of hand.

/// A piece of memory, and what was taken from it.
struct leren_arena {
    struct leren_arena *previous;
    size_t size;
    size_t used;
};

/// What stands before each block that is given out.
struct block {
    alignas(max_align_t) size_t size;
};

enum { header = sizeof(struct block), smallest = 4096, largest = 1 << 20, perByte = 12 };

/// libcmark passes its allocator no context. It allocates while it parses and never waits there.
static _Thread_local struct leren_arena *current;

static size_t rounded(size_t size) {
    size_t unit = alignof(max_align_t);
    if (size > SIZE_MAX / 4) abort();
    return (size + unit - 1) / unit * unit;
}

static char *start(struct leren_arena *arena) { return (char *)arena + rounded(sizeof *arena); }

static void add(size_t size) {
    struct leren_arena *arena = malloc(rounded(sizeof *arena) + rounded(size));
    if (!arena) abort();
    *arena = (struct leren_arena){.previous = current, .size = rounded(size)};
    current = arena;
}

static void *take(size_t size) {
    size_t needed = header + rounded(size);
    if (current->size - current->used < needed) {
        size_t twice = 2 * current->size;
        if (twice > largest) twice = largest;
        add(needed > twice ? needed : twice);
    }
    struct block *block = (struct block *)(start(current) + current->used);
    block->size = rounded(size);
    current->used += needed;
    return (char *)block + header;
}

static struct block *block_of(void *memory) { return (struct block *)((char *)memory - header); }

static int was_taken_last(void *memory) {
    return (char *)memory + block_of(memory)->size == start(current) + current->used;
}

static void *take_zeroed(size_t count, size_t size) {
    if (size && count > SIZE_MAX / 4 / size) abort();
    return memset(take(count * size), 0, count * size);
}

static void give_back(void *memory) {
    if (memory && was_taken_last(memory)) current->used -= header + block_of(memory)->size;
}

static void *resize(void *memory, size_t size) {
    if (!memory) return take(size);
    size_t old = block_of(memory)->size;
    if (rounded(size) <= old) return memory;
    size_t more = rounded(size) - old;
    if (was_taken_last(memory) && current->size - current->used >= more) {
        block_of(memory)->size += more;
        current->used += more;
        return memory;
    }
    return memcpy(take(size), memory, old);
}

static cmark_mem memory = {take_zeroed, resize, give_back};

cmark_iter *leren_parse(const char *text, size_t length, struct leren_arena **arena) {
    struct leren_arena *outer = current;
    current = NULL;
    // What an article takes, and no more than a piece for a book.
    add(length < (largest - smallest) / perByte ? smallest + perByte * length : largest);
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
    cmark_parser_feed(parser, text, length);
    cmark_node *document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    cmark_iter *walk = cmark_iter_new(document);
    *arena = current;
    current = outer;
    return walk;
}

void leren_arena_free(struct leren_arena *arena) {
    while (arena) {
        struct leren_arena *previous = arena->previous;
        free(arena);
        arena = previous;
    }
}
