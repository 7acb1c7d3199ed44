# Wrong: reads the description again for each column.
pages_for_one_row = 60 * (3 + 1)

print(f"answered: {'yes' if pages_for_one_row else 'no'}")
