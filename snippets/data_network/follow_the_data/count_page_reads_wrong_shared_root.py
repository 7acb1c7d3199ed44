# Wrong: as if all trees had one root.
pages_for_one_row = 60 * 2 + 1 + 1

print(f"answered: {'yes' if pages_for_one_row else 'no'}")
