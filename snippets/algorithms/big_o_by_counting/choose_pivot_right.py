import random


def quicksort(keys):
    """Shuffle once; then the first key is as good a pivot as any."""
    mixed = list(keys)
    random.shuffle(mixed)
    waiting, done = [mixed], []
    while waiting:
        part = waiting.pop()
        if len(part) < 2:
            done += part
            continue
        pivot, low, same, high = part[0], [], [], []
        for key in part:
            side = low if key < pivot else high if pivot < key else same
            side.append(key)
        if len(same) == len(part):
            done += same
        else:
            waiting += [high, same, low]
    return done


print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]))
