# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import random

SEED = 5
rng = random.Random(SEED)
sales = []  # one day in a canteen, where each cup is paid by itself
for guest in range(1_000):
    for _ in range(rng.choice([1, 1, 2, 3])):
        minute, price = rng.randrange(480), rng.choice([250, 300, 420])
        cups = 2 if rng.random() < 0.1 else 1  # the other for a colleague
        sales += [(guest, price, minute)] * cups
right = sum(price for _, price, _ in sales)
# region core
messages = [(number, *sale) for number, sale in enumerate(sales)]
messages += rng.sample(messages, len(sales) // 20)  # 5% arrive twice
keys = {
    "guest and price": lambda message, at: message[1:3],
    "guest, price and minute": lambda message, at: message[1:],
    "number of the sending": lambda message, at: at,
    "number of the sale": lambda message, at: message[0],
}
for name, key in keys.items():
    kept = {key(message, at): message for at, message in enumerate(messages)}
    total = sum(price for _, _, price, _ in kept.values())
    print(f"{name}, total off by: {total / right - 1:+.1%}")
# endregion
