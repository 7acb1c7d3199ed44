# Try every way to hand out the mistakes, for a hundred users.
def lowest(members, mistakes, users=100):
    """Return the lowest share of right answers in a group, in percent."""
    outside = users - members
    possible = [
        100 * (members - inside) / members
        for inside in range(min(members, mistakes) + 1)
        if mistakes - inside <= outside
    ]
    return min(possible)


lowest_of_2_percent = lowest(2, 3)
lowest_of_10_percent = lowest(10, 3)
print(f"2% of the users: {lowest_of_2_percent:.0f}")
print(f"10% of the users: {lowest_of_10_percent:.0f}")
