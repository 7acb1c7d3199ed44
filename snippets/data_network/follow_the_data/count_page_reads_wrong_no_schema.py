# Wrong: forgets the page that describes the tables.
pages_for_one_row = 60 * 3

print(f"answered: {'yes' if pages_for_one_row else 'no'}")
