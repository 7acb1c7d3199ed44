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
assert count_steps(0.3, 1) == 4, (
    f"count_steps(0.3, 1) gave {count_steps(0.3, 1)}. Three steps make 0.9, which"
    " is short of the goal by far more than rounding: a tolerance must be small."
)
