# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "What do two tables of counters become when all readings had gone to one device?"
# ///


def join_counters(mine, yours, percent):
    """Return the least reading with that percentage of all at or below it.

    `mine[r]` and `yours[r]` say how often each device read the number r.
    """
    # Change this: it averages the two devices' own answers.
    answers = []
    for counters in (mine, yours):
        seen = 0
        for reading, count in enumerate(counters):
            seen += count
            if 100 * seen >= percent * sum(counters):
                answers.append(reading)
                break
    return sum(answers) / 2


print(f"median of 0, 0, 3: {join_counters([2, 0, 0, 0], [0, 0, 0, 1], 50)}")
