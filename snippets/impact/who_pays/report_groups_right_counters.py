from collections import Counter


def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged."""
    asked = Counter(group for group, _ in answers)
    served = Counter(group for group, right in answers if right)
    shares = {}
    for group, count in asked.items():
        shares[group] = None
        if count >= fewest:
            shares[group] = served[group] / count
    return shares


answers = [("upright", n % 20 > 0) for n in range(500)]
answers += [("slanted", n % 3 > 0) for n in range(60)]
print(report(answers))
