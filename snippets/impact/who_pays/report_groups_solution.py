def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged.

    `answers` is a list of pairs: the name of a group, and whether it was
    served right. A group with less than `fewest` answers gets None instead
    of a share, because its share could be luck.
    """
    groups = {}
    for group, right in answers:
        groups.setdefault(group, []).append(right)
    # None is an entry all the same: leaving the group out would hide that
    # nobody knows how it is served.
    return {
        group: sum(known) / len(known) if len(known) >= fewest else None
        for group, known in groups.items()
    }


answers = [("upright", n % 20 > 0) for n in range(500)]
answers += [("slanted", n % 3 > 0) for n in range(60)]
answers += [("mirrored", True) for n in range(4)]
for group, share in report(answers).items():
    print(f"{group}: {share if share is None else f'{share:.2f}'}")
