import random
import string
from itertools import product


def draw_name():
    """Draw a name of twelve small letters."""
    return "".join(random.choices(string.ascii_lowercase, k=12))


one, two = draw_name(), draw_name()
same = Address(one, two + ".org"), Address(one, two.upper() + ".Org")
compared = same[0] == same[1], Address(one, two) == Address(one.upper(), two)
assert compared == (True, False), (
    "Your class compares otherwise than before: users have to agree in every"
    " letter, hosts in all but their case. Leave `__eq__` as it was."
)
assert hash(same[0]) == hash(same[1]), (
    f"{one}@{two}.org in two spellings of its host is one address with two"
    " hashes, so a dict would not find it again. Hash each part in the form in"
    " which it is compared."
)
kept = Address(one, two)
assert kept in {Address(one, two): 1}, (
    f"Two objects for {one}@{two} are equal, and a dict with the one does not find"
    " the other. A hash may depend on what is compared, and on nothing else."
)
words = [draw_name() for _ in range(400)]
glued = 401 * "a"
floods = {
    "with one host": [(word, two) for word in words],
    "with one user": [(one, word) for word in words],
    "whose user is also their host": [(word, word) for word in words],
    "in pairs of a user and a host that change places": [
        pair
        for k in range(200)
        for pair in (words[k : k + 2], words[k + 1 : k - 1 : -1])
    ][2:],
    "that are one long word, cut at every place": [
        (glued[:k], glued[k:]) for k in range(1, 401)
    ],
    "whose users differ in case": [
        ("".join(random.choice((c, c.upper())) for c in glued[:30]), two)
        for _ in range(400)
    ],
    "whose users differ in the middle alone": [
        (glued + word + glued, two) for word in words
    ],
    "whose hosts differ in the middle alone": [
        (one, glued + word + glued) for word in words
    ],
    "whose users are made of Aa and BB": [
        ("".join(pairs), two) for pairs in product(("Aa", "BB"), repeat=9)
    ][:400],
}
for name, parts in floods.items():
    addresses = [Address(user, host) for user, host in parts]
    codes, different = set(map(hash, addresses)), set(map(tuple, parts))
    assert len(codes) >= 0.99 * len(different), (
        f"{len(different)} addresses {name} have {len(codes)} hashes, so a stranger"
        " who sends such addresses makes your dict slow. Which part is lost, or"
        " cancels another one, on the way to the hash?"
    )
