from array import array

cells = {
    "the ten largest readings": ("H", 10),
    "counters for an 8-bit converter": ("I", 256),
    "counters for a 12-bit converter": ("I", 4096),
    "all 8,640 readings of a day": ("H", 8640),
}
size = {n: len(array(c, [0] * k).tobytes()) for n, (c, k) in cells.items()}
too_large = {name for name in size if size[name] > 4096}

print(f"answered: {sum(map(bool, size.values()))} of {len(size)}")
