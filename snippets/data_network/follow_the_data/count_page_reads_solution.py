# One page for each level of each of the 60 trees, and the description.
pages_for_one_row = 60 * 3 + 1

print(f"answered: {'yes' if pages_for_one_row else 'no'}")
