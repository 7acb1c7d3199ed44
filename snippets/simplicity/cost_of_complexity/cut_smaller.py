from statistics import mean

# Of 240 functions in a row, a task edits six neighbours.
tasks = [range(start, start + 6) for start in range(235)]
# region core
for size in (60, 20, 5, 1):
    parts = [sorted({f // size for f in task}) for task in tasks]
    owners = mean(len(found) for found in parts)
    joined = {(a, b) for found in parts for a in found for b in found if a < b}
    # endregion
    print(f"{size} a part, parts: {240 // size}")
    print(f"{size} a part, owners a task needs: {owners:.1f}")
    print(f"{size} a part, pairs of parts joined: {len(joined):,}")
