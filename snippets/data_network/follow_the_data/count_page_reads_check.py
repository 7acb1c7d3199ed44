assert pages_for_one_row > 4, (
    f"{pages_for_one_row} pages would do if the row lay in one place. Here its"
    " values lie in as many trees as there are columns, and each is searched."
)
assert pages_for_one_row != 121, (
    "121 is right for trees of two levels, as on the page. A search starts at"
    " the root and takes one page of each level down to a leaf: count the levels."
)
assert pages_for_one_row != 180, (
    "180 pages are those of the trees. How does the database know where the"
    " roots are? The page above counted that for every question, too."
)
assert pages_for_one_row == 60 * 3 + 1, (
    f"{pages_for_one_row} is not what the rule of the page gives: one page for"
    " each level of each tree that is searched, and the one that describes them."
)
