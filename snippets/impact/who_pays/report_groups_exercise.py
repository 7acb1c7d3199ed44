# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "First collect the answers of each group, in a dict of lists by its name."
# ///


def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged.

    `answers` is a list of pairs: the name of a group, and whether it was
    served right. A group with less than `fewest` answers gets None instead
    of a share, because its share could be luck.
    """
    # Change this: it tells one number for everybody.
    return {"everybody": sum(right for _, right in answers) / len(answers)}


answers = [("upright", n % 20 > 0) for n in range(500)]
answers += [("slanted", n % 3 > 0) for n in range(60)]
answers += [("mirrored", True) for n in range(4)]
for group, share in report(answers).items():
    print(f"{group}: {share if share is None else f'{share:.2f}'}")
