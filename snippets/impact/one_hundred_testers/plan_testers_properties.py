for share, testers in [(0.01, for_one_percent), (0.001, for_one_in_a_thousand)]:
    clean = fewest = 1
    while clean > 0.05:
        clean *= 1 - share
        fewest += clean > 0.05
    # The smallest number that does, or a little more by the rule of three.
    assert fewest <= testers <= 1.004 * fewest
