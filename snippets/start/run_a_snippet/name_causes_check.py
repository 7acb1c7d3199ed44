before = changes["one more draw from that generator, before the shuffle"]
after = changes["one more draw from that generator, after its last use"]
own = changes["one more draw from a generator made for the purpose"]
seed = changes["another seed"]
order = changes["the rows sorted by name before the shuffle"]
assert None not in changes.values(), (
    "Some answers are still None. For each edit ask: does the shuffle get the same"
    " numbers as before, and does it get the same rows in the same order?"
)
assert not own, (
    "A generator made for the purpose has a state of its own. Drawing from it leaves"
    " the state of the other where it was, so the shuffle receives the same numbers."
)
assert before, (
    "The shuffle takes the next numbers of its generator. After one more draw,"
    " which numbers come next?"
)
assert seed, (
    "Another seed is another stream from its first number on, and the shuffle is"
    " made of those numbers."
)
assert not after, (
    "A draw after the last use changes what would come next, and nothing comes next."
    " It becomes dangerous on the day when somebody adds a use below it."
)
assert order, (
    "A seeded shuffle moves positions, whatever stands there. If the rows arrive in"
    " another order, the same permutation puts other rows into the training set."
)
