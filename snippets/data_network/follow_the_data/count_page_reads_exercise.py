# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Follow one search from the root of one tree to its leaf, and count the pages."
# ///

# A table of 60 columns is stored by column in SQLite, as above. Each column
# is a tree of three levels: a root, a layer below it, and leaves. How many
# pages does one row take, with the page that describes the tables?
pages_for_one_row = 0

print(f"answered: {'yes' if pages_for_one_row else 'no'}")
