def judge_offer(saved, keep, build, years):
    """Return the fewest cases a year with which an offer pays for itself."""

    def pays(cases):
        return cases * saved * years >= 1000 * (keep * years + build)

    if saved <= 0:
        return None
    few, many = 0, 1
    while not pays(many):
        few, many = many, 2 * many
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (few, middle) if pays(middle) else (middle, many)
    return many


print(judge_offer(10_000, 20_000, 60_000, 3))
