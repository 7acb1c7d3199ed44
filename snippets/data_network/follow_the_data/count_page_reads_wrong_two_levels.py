# Wrong: trees of two levels, as on the page.
pages_for_one_row = 60 * 2 + 1

print(f"answered: {'yes' if pages_for_one_row else 'no'}")
