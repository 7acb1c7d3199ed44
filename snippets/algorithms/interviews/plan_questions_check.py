import random

rng = random.Random()
cases = [(0.5, 0.5), (0.5, 0.75), (0.5, 0.875), (0.25, 0.5), (0.3, 0.8)]
cases += [(0.6, 0.1), (1.0, 0.9), (0.2, 0.95)]
for _ in range(12):
    cases.append((rng.uniform(0.1, 0.9), rng.uniform(0.2, 0.97)))
for one, wanted in cases:
    found = plan_questions(one, wanted)
    assert found in range(1, 10**6), (
        f"For a share of {one:.2f} and a wanted {wanted:.2f} you returned"
        f" {found}. A number of questions is whole, and at least one."
    )
    has = one / (one + (1 - one) / found)
    assert has > wanted - 1e-9, (
        f"{found} questions with a share of {one:.3f} each have {has:.3f} of skill"
        f" in their mean, and {wanted:.3f} was wanted. The luck shrinks to a k-th"
        " and the skill stays: which share is that?"
    )
    fewer = one / (one + (1 - one) / (found - 1)) if found > 1 else 0
    assert fewer < wanted, (
        f"You ask {found} questions for a share of {one:.3f}, and one question"
        f" less already has {fewer:.3f}, where {wanted:.3f} was wanted."
        " Look for the fewest."
    )
