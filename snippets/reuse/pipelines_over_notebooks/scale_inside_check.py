rows = [4.0, 6.0, 8.0]
calm, _ = scale(rows, [5.0, 7.0])
wild, far = scale(rows, [5.0, 1_000.0])
assert calm == wild, (
    f"The training rows become {[round(v, 3) for v in calm]} beside ordinary test rows"
    f" and {[round(v, 3) for v in wild]} beside an extreme one. So the model would have"
    " learned from rows that it is to be tested on."
)
assert all(abs(a - b) < 1e-9 for a, b in zip(calm, [-0.5, 0.0, 0.5])), (
    f"4, 6 and 8 become {[round(v, 3) for v in calm]}. Their mean is 6 and their spread"
    " is 4: take the one off, divide by the other."
)
assert abs(far[1] - 248.5) < 1e-9, (
    f"A test row of 1,000 becomes {far[1]:.3f}. It is scaled with the numbers of the"
    " training rows, however odd that looks: a pipeline in production knows no others."
)
