# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "The bill changes only where the threshold passes a score: try those."
# ///


def choose_threshold(scores, truths, miss, alarm):
    """Return a threshold with the lowest total cost on these rows.

    A row is flagged if its score is at least the threshold. A true row without
    a flag costs `miss`, a false row with one `alarm`. Scores are any numbers.
    """
    return 0.5  # change this: the default, whatever the errors cost


scores, truths = [0.2, 0.4, 0.6, 0.7, 0.9], [False, True, False, True, True]
for miss, alarm in (1, 1), (5, 1), (1, 5):
    print(miss, alarm, choose_threshold(scores, truths, miss, alarm))
