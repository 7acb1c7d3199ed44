from collections import Counter
from math import log

PAGES = """How a hash table finds a key without looking at the others
Why a model that is right on its own data may be wrong on new data
What a hash costs when two keys fall into the same place
How to split data so that a test tells the truth
When a small model asks a large model, and what that costs
Which tests a team reads, and which tests read the team
How much a wrong model costs, and who pays for it
What Python costs, and where a loop may stay""".splitlines()
words = [page.lower().replace(",", "").split() for page in PAGES]
spread = Counter(word for page in words for word in set(page))
length = sum(map(len, words)) / len(words)


def score(query, page):
    """Return how well a page answers: BM25, with its usual constants."""
    found = Counter(page)
    total = 0
    for word in set(query):
        rare = log(1 + (len(words) - spread[word] + 0.5) / (spread[word] + 0.5))
        many = found[word]
        total += rare * many * 2.2 / (many + 0.3 + 0.9 * len(page) / length)
    return total


def rank(query, count=3):
    """Return the numbers of the best pages, best first."""
    order = sorted(range(len(words)), key=lambda i: -score(query, words[i]))
    return order[:count]


print("search: what does a hash table cost")
for number in rank(["what", "does", "a", "hash", "table", "cost"]):
    print(f"  {PAGES[number]}")
print(f"readers of: {PAGES[4]}")
for number in rank(words[4])[1:]:
    print(f"  {PAGES[number]}")
