wrong = {"usual": 0.5, "simple": 0.05, "best": 0.01}
gain = {name: wrong["usual"] - share for name, share in wrong.items()}
share = share_of_gain / 100 if share_of_gain > 1 else share_of_gain
assert abs(share - gain["simple"] / gain["best"]) < 0.006, (
    "the share of the gain is not that of the two gains"
)
assert round(times_the_errors * wrong["best"], 6) == wrong["simple"], (
    "the ratio does not lead from the best errors to the simple ones"
)
