assert pages_for_one_row > 4, (
    f"{pages_for_one_row} pages would do if the row lay in one place. Here its"
    " values lie in as many trees as there are columns, and each is searched."
)
assert pages_for_one_row != 121, (
    f"{pages_for_one_row} is right for trees of two levels, as on the page. A search"
    " takes one page of each level, from the root to a leaf: count the levels here."
)
assert pages_for_one_row != 180, (
    f"{pages_for_one_row} pages are those of the trees, and one more is needed. How"
    " does the database know where the roots are? Add the page that tells it."
)
assert pages_for_one_row == 60 * 3 + 1, (
    f"{pages_for_one_row} is not what the rule of the page gives: one page for"
    " each level of each tree that is searched, and the one that describes them."
)
