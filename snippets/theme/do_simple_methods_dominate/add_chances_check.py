blurred = [0.0, 0.3, 0.0, 0.0, 0.4, 0.0, 0.0, 0.2, 0.0, 0.1]
told = odd_chance(blurred)
assert told != 0.0, (
    "Four is the likeliest digit here, and is still wrong more often than right. The"
    " odd digits are a group: who says that the group of the likeliest is the likelier"
    " group?"
)
assert abs(told - 0.6) < 1e-9, (
    f"You return {told:.3f}. One, seven and nine have chances of 0.3, 0.2 and 0.1, and"
    " exclude one another. What does probability do with events of that kind?"
)
uniform = odd_chance([0.1] * 10)
assert abs(uniform - 0.5) < 1e-9, (
    f"With all digits equally likely you return {uniform:.3f}. Five of the ten are odd."
)
