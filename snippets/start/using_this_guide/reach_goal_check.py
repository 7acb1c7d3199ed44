from random import Random

for step, goal, expected in [
    (0.1, 1, 10),
    (0.1, 0.3, 3),
    (0.125, 1, 8),
    (0.7, 2.1, 3),
]:
    found = count_steps(step, goal)
    assert found == expected, (
        f"count_steps({step}, {goal}) gave {found}, and by hand it is {expected}."
        " Look at the test that ends the loop: what does it do when the total"
        " passes the goal by one part in 10,000,000,000,000,000, or falls short?"
    )
for step, goal, expected in [
    (0.3, 1, 4),
    (0.333, 1, 4),
    (0.999, 1, 2),
    (5, 1, 1),
]:
    found = count_steps(step, goal)
    assert found == expected, (
        f"count_steps({step}, {goal}) gave {found}, and by hand it is {expected}."
        " One step fewer falls short of the goal by far more than rounding: a"
        " tolerance must be small."
    )
assert count_steps(0.4, 0) == 0, (
    "A goal of 0 is reached before the first step, and a step was counted."
)
rng = Random()
goal = rng.randint(50, 90)
found = count_steps(0.001, goal)
assert found == 1000 * goal, (
    f"count_steps(0.001, {goal}) gave {found:,}. It takes {1000 * goal:,} steps: a"
    " guard against an endless loop must not end one that is on its way."
)
for _ in range(200):  # fresh steps and goals, in thousandths
    a, b = rng.randint(1, 999), rng.randint(0, 4000)
    a, b = (a, b) if rng.random() < 0.5 else (a, a * rng.randint(0, 9))
    found, expected = count_steps(a / 1000, b / 1000), -(-b // a)
    assert found == expected, (
        f"count_steps({a / 1000}, {b / 1000}) gave {found}, and by hand it is"
        f" {expected}: in thousandths, {expected} times {a} is the first total that is"
        f" {b} or more."
    )
