# /// script
# requires-python = ">=3.11"
# [tool.snippet.knobs]
# LINES = { label = "cache", range = [32, 320], step = 32, unit = "lines" }
# ///

LINES = 128  # so many lines of 64 bytes fit into the cache


# region core
def count_fetches(places):
    """Count lines fetched; when full, drop the least recently used."""
    cache, fetched = {}, 0
    for place in places:
        line = place // 64
        fetched += line not in cache
        cache.pop(line, None)
        cache[line] = True
        if len(cache) > LINES:
            del cache[next(iter(cache))]
    return fetched


side = range(256)
by_row = count_fetches(4 * (256 * i + j) for i in side for j in side)
by_column = count_fetches(4 * (256 * i + j) for j in side for i in side)
# endregion
print(f"lines fetched by row: {by_row:,}")
print(f"lines fetched by column: {by_column:,}")
print(f"by column over by row: {by_column / by_row:.0f} times")
