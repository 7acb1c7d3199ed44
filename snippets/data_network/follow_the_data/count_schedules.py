from itertools import combinations


def run(schedule, program):
    """Run two workers on one total; `schedule` says whose turn it is."""
    total, seen, done = 0, {}, {"A": 0, "B": 0}
    for worker in schedule:
        step = program[done[worker]]
        done[worker] += 1
        if step == "read":
            seen[worker] = total
        elif step == "write":
            total = seen[worker] + 1
        else:
            total += 1
    return total


programs = {
    "read, then write": ["read", "write"] * 2,
    "add in one step": ["add"] * 2,
}
for name, program in programs.items():
    turns = 2 * len(program)
    totals = []
    for mine in combinations(range(turns), len(program)):
        schedule = ["A" if turn in mine else "B" for turn in range(turns)]
        totals.append(run(schedule, program))
    print(f"{name}, schedules: {len(totals)}")
    print(f"{name}, total is four: {totals.count(4)}")
    print(f"{name}, lowest total: {min(totals)}")
