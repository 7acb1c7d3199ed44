def choose_threshold(scores, truths, miss, alarm):
    """Return a threshold with the lowest total cost on these rows."""
    rows = sorted(zip(scores, truths, strict=True), reverse=True)
    cost = miss * sum(truths)  # nobody is flagged
    best, least = (rows[0][0] + 1 if rows else 0), cost
    for place, (score, true) in enumerate(rows):
        cost += -miss if true else alarm
        last_of_ties = place + 1 == len(rows) or rows[place + 1][0] < score
        if last_of_ties and cost < least:
            best, least = score, cost
    return best


print(choose_threshold([0.2, 0.4, 0.6], [False, True, False], 5, 1))
