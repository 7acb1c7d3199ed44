# Follow each search from the root of its tree, and note the pages.
visited = {"the page that describes the tables"}
for column in range(60):
    for level in ("root", "middle", "leaf"):
        visited.add((column, level))
pages_for_one_row = len(visited)

print(f"answered: {'yes' if pages_for_one_row else 'no'}")
