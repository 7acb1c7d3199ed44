from itertools import combinations


def run(schedule, program):
    """Return the total that two workers leave, None if one had to wait.

    `schedule` says whose turn it is. As at the level read committed, a write
    holds a lock until it is committed, and a read sees what is committed.
    """
    total, lock, seen, done = 0, None, {}, {"A": 0, "B": 0}
    for worker in schedule:
        step = program[done[worker]]
        done[worker] += 1
        # region core
        if step in {"lock", "write"} and lock not in {None, worker}:
            return None
        if step in {"lock", "write"}:
            lock = worker
        elif step == "read":
            seen[worker] = total
        else:
            total, lock = seen[worker] + 1, None
        # endregion
    return total


# region core
programs = {
    "no transaction": ["read", "commit"],
    "read committed": ["read", "write", "commit"],
    "select for update": ["lock", "read", "write", "commit"],
    "set x = x + 1": ["lock", "read", "commit"],
}
# endregion
for name, program in programs.items():
    turns, totals = range(4 * len(program)), []
    for first in combinations(turns, 2 * len(program)):
        schedule = ["A" if turn in first else "B" for turn in turns]
        totals.append(run(schedule, program * 2))
    possible = [total for total in totals if total is not None]
    print(f"{name}, schedules: {len(possible)}")
    print(f"{name}, total is four: {possible.count(4)}")
    print(f"{name}, lowest total: {min(possible)}")
