# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["age_keys.svg"]
# [tool.snippet.knobs]
# WINDOW = { label = "keys are kept", range = [1, 15], step = 1, unit = "min" }
# SAVED = { label = "position saved every", range = [1, 15], step = 1, unit = "min" }
# ///

import matplotlib.pyplot as plt

WINDOW = 5  # minutes for which the receiver remembers a key
SAVED = 10  # minutes after which the sender notes how far it has come


# region core
def count_twice(down):
    """Return the share of all messages sent again that count twice.

    The sender sends one a second. It dies in any second after it saved its
    position, is down for so many seconds, and sends again all since then.
    """
    again = twice = 0
    for died in range(1, 60 * SAVED + 1):
        again += died
        too_old = died + down - 60 * WINDOW
        twice += min(died, max(0, too_old))
    return twice / again


# endregion
table = [(m, 100 * count_twice(60 * m)) for m in range(11)]
for minutes in (0, 1, 3, 5):
    print(f"down {minutes} min, counted twice: {table[minutes][1]:.0f}%")
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
ax.plot(*zip(*table), "C0o-")
ax.set(ylim=(-3, 103), xlabel="sender down, minutes")
ax.set_ylabel("counted twice, % of repeats")
fig.savefig("age_keys.svg")
with open("age_keys.csv", "w") as file:
    file.write("sender down (minutes),counted twice (% of repeats)\n")
    file.writelines(f"{m},{share:.0f}\n" for m, share in table)
