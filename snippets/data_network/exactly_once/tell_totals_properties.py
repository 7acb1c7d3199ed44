# The same, by running each design, with a dictionary for the database.
for place, told in totals.items():
    design, death = place.split(": died ")
    queue, done, total = {1: 10, 2: 20, 3: 40}, set(), 0
    alive = True
    for dies in (True, False):
        if not dies:
            alive = True
        for key, cents in list(queue.items()):
            known = key in done
            for step in design.split(", "):
                doomed = dies and key == 2
                before = (
                    doomed and death == "before its commit" and "with" in step
                )
                if alive and before:
                    alive = False
                if not alive:
                    continue
                if step == "acknowledge":
                    del queue[key]
                elif not known:
                    done |= {key} if "key" in step else set()
                    total += cents if "add" in step else 0
                after = death == f"after {step}" or (
                    death == "after its commit" and "with" in step
                )
                if doomed and after:
                    alive = False
    assert told == total, (place, told, total)
