keys, compared = list(range(1_000)), 0
for wanted in keys:
    for key in keys:
        compared += 1
        if key == wanted:
            break
assert comparisons_in_all == compared
