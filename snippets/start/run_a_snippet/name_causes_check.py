before = changes["one more draw from that generator, before the shuffle"]
after = changes["one more draw from that generator, after its last use"]
own = changes["one more draw from a generator made for the purpose"]
seed = changes["another seed"]
order = changes["the rows sorted by name before the shuffle"]
missing = list(changes.values()).count(None)
assert not missing, (
    f"{missing} of the {len(changes)} answers are still None. For each edit ask: does"
    " the shuffle get the same numbers as before, and the same rows in that order?"
)
assert not own, (
    f"{own} for a generator made for the purpose: but it has a state of its own."
    " Does drawing from it move the state that the shuffle draws from?"
)
assert before, (
    f"{before} for a draw before the shuffle, which takes the next numbers of its"
    " generator. After one more draw, which numbers come next?"
)
assert seed, (
    f"{seed} for another seed, which is another stream from its first number on. What"
    " is the shuffle made of?"
)
assert not after, (
    f"{after} for a draw after the last use. It changes what would come next: does"
    " anything come next?"
)
assert order, (
    f"{order} for rows in another order. A seeded shuffle moves positions, whatever"
    " stands there: which rows does the same permutation put into the training set?"
)
