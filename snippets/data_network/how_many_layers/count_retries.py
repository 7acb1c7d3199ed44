def call(layers, tries, answer):
    """Call through layers that each try again; return whether it worked."""
    if layers == 0:
        return answer()
    return any(call(layers - 1, tries, answer) for _ in range(tries))


def count_attempts(layers, tries):
    """Count how often a bottom is asked that is down."""
    attempts = []
    # `append` returns None, which is no success: the next try follows.
    call(layers, tries, lambda: attempts.append("asked"))
    return len(attempts)


FAILING = 0.3  # the share of attempts that fail on an ordinary day
for layers, tries in ((1, 1), (1, 3), (4, 3), (1, 6)):
    most = count_attempts(layers, tries)
    name = f"{layers} x {tries} tries"
    print(f"{name}, bottom is down: {most}")
    # Independent failures: a request fails if every attempt does.
    lost = 1_000_000 * FAILING**most
    print(f"{name}, lost of a million: {lost:,.0f}")
    # One attempt for certain, and one more after each failure but the last.
    mean = sum(FAILING**failed for failed in range(most))
    print(f"{name}, attempts on average: {mean:.2f}")
