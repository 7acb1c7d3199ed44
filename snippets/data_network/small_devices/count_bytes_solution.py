# How many bytes does each take? A reading has two bytes, a counter four.
size = {
    # Ten cells of two bytes.
    "the ten largest readings": 10 * 2,
    # One counter for each of the 2 ** 8 things that it can say.
    "counters for an 8-bit converter": 2**8 * 4,
    # Two bits more are four times the counters.
    "counters for a 12-bit converter": 2**12 * 4,
    "all 8,640 readings of a day": 8_640 * 2,
}
# Which of them do not fit into 4,096 bytes? Write their names.
too_large = ["counters for a 12-bit converter", "all 8,640 readings of a day"]

print(f"answered: {sum(map(bool, size.values()))} of {len(size)}")
