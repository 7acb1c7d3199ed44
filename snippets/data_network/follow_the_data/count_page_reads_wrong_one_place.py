# Wrong: as if the row lay in one leaf.
pages_for_one_row = 3 + 1

print(f"answered: {'yes' if pages_for_one_row else 'no'}")
