from itertools import combinations

for members, answer in [(2, lowest_of_2_percent), (10, lowest_of_10_percent)]:
    group = set(range(members))
    # Three of 20 users stand for three of a hundred: more would be no worse.
    hit = max(len(group & set(three)) for three in combinations(range(20), 3))
    assert abs(answer - 100 * (members - hit) / members) < 1e-9
