# Wrong: thinks that no time comes twice.
moments = {
    "29 March, 01:59": 1,
    "29 March, 02:30": 0,
    "29 March, 03:00": 1,
    "25 October, 01:59": 1,
    "25 October, 02:00": 1,
    "25 October, 02:59": 1,
    "25 October, 03:00": 1,
}

print(f"moments in all: {sum(moments.values())}")
