# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["follow_digit.svg"]
# ///

import matplotlib.pyplot as plt

STEPS = 60


def follow(rate):
    """Iterate x -> rate x (1 - x) from two starts that are almost the same.

    Returns how far apart they are, before the first step and after each.
    """
    # region core
    first, second = 0.3, 0.3 + 1e-12
    apart = [second - first]
    for _ in range(STEPS):
        first, second = rate * first * (1 - first), rate * second * (1 - second)
        apart.append(abs(first - second))
    return apart
    # endregion


settles, chaotic = follow(2.5), follow(4)
fig, ax = plt.subplots(figsize=(4.2, 3))
ax.semilogy(chaotic, "C0-", marker="o", markersize=3)
ax.semilogy([gap or None for gap in settles], "C1s", markersize=4)
ax.text(0, 2e-3, "rate 4: the\ndifference grows")
ax.text(22, 1e-14, "rate 2.5: it dies out")
ax.set_yticks([1e-15, 1e-10, 1e-5, 1], ["1e-15", "1e-10", "1e-5", "1"])
ax.set(xlabel="steps", ylabel="distance")
fig.tight_layout()
fig.savefig("follow_digit.svg")
with open("follow_digit.csv", "w") as file:
    file.write("step,distance at rate 2.5,distance at rate 4\n")
    for n in range(0, STEPS, 2):
        file.write(f"{n},{settles[n]:.0e},{chaotic[n]:.0e}\n")

equal = next(n for n in range(STEPS) if not any(settles[n:]))
far = next(n for n, gap in enumerate(chaotic) if gap > 0.1)
print(f"first distance: {settles[0]:.1e}")
print(f"rate 2.5, equal from step: {equal}")
print(f"rate 4, a tenth apart at step: {far}")
