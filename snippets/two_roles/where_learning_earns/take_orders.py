# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# base_rate = "always music, right"
# ///

from collections import Counter
from math import prod

TAUGHT = {
    "light": "turn on the light / make it brighter / lights off please",
    "timer": "set a timer for ten minutes / wake me in an hour",
    "music": "play some jazz / next song please / play it louder",
    "door": "unlock the front door / open the door for the guests",
}
SAID = {  # None: it should ask what was meant
    "play the next song": "music",
    "wake me in ten minutes": "timer",
    "is the front door open": None,
    "open the front door": "door",
    "turn on some jazz": "music",
    "how tall is the tower": None,
    "lights on please": "light",
    "make the jazz louder": "music",
}
seen = {order: Counter(text.split()) for order, text in TAUGHT.items()}
size = len(set().union(*seen.values()))


def understand(sentence):
    """Return the likeliest order and its chance, by a naive Bayes model."""
    # region core
    likely = {
        order: prod((n[w] + 1) / (n.total() + size) for w in sentence.split())
        for order, n in seen.items()
    }
    best = max(likely, key=likely.get)
    return best, likely[best] / sum(likely.values())
    # endregion


for limit in (0, 0.5, 0.9):
    found = {sentence: understand(sentence) for sentence in SAID}
    # region core
    done = {one: order for one, (order, sure) in found.items() if sure >= limit}
    wrong = [one for one, order in done.items() if order != SAID[one]]
    # endregion
    print(f"surer than {limit}, right: {len(done) - len(wrong)}")
    print(f"surer than {limit}, wrong: {'; '.join(wrong)}")
print(f"always music, right: {list(SAID.values()).count('music')}")
