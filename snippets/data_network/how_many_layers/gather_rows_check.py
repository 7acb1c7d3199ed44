batches = []


def count_batch(rows):
    """Stand in for a model, and note how many rows came."""
    batches.append(len(rows))
    return [row + 0.5 for row in rows]


requests = [[n] * (n % 4) for n in range(40)]
answers = serve(requests, count_batch, 16)
total = sum(map(len, requests))
assert answers == [[row + 0.5 for row in rows] for rows in requests], (
    "Some request got an answer that is not its own, or not in its place. A"
    " request with no row has an empty answer; keep count of how many each brought."
)
assert max(batches) <= 16, (
    f"One call got {max(batches)} rows, and predict takes at most 16. Real"
    " models have such a limit too: memory, or how long the first may wait."
)
assert len(batches) == -(-total // 16), (
    f"{total} rows took {len(batches)} calls, the smallest with {min(batches)}"
    " rows. Fill each batch before you start another, across requests."
)
