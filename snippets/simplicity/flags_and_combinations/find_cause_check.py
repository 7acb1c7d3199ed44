import random


class Trial:
    """A test that fails for some reasons, and counts how often it runs."""

    def __init__(self, *reasons):
        self.reasons, self.runs = [set(reason) for reason in reasons], 0

    def __call__(self, flags):
        """Run it with only these flags on."""
        self.runs += 1
        return any(reason <= set(flags) for reason in self.reasons)


flags = [f"flag {n}" for n in random.sample(range(100, 1000), 40)]
trials = {
    "two flags out of forty": (Trial(flags[3:5]), flags),
    "one flag out of forty": (Trial(flags[7:8]), flags),
    "all of five flags": (Trial(flags[:5]), flags[:5]),
    "a fault that needs no flag": (Trial([]), flags[:6]),
    "two reasons without a flag in common": (
        Trial(flags[:2], flags[5:8]),
        flags,
    ),
    "two reasons that share a flag": (Trial(flags[:3], flags[2:5]), flags[:9]),
    "a reason that is part of another": (
        Trial(flags[:4], flags[1:3]),
        flags[:9],
    ),
    "three reasons of one flag each": (Trial(*zip(flags[:3])), flags[:7]),
}
for name, (trial, listed) in trials.items():
    on = set(listed)
    answer = set(find_cause(on, trial))
    runs, enough = trial.runs, trial(answer)
    spare = [flag for flag in sorted(answer) if trial(answer - {flag})]
    assert on == set(listed), (
        "Your function changed the set of flags that it was given, which has to"
        " stay as it was. Work on a set of your own."
    )
    assert enough, (
        f"With {name}, you found {len(answer)} flags, and with only these on the"
        " test passes. When another flag was left off before, is this one still to"
        " spare?"
    )
    assert not spare, (
        f"With {name}, you found {len(answer)} flags, and the test fails without"
        f" {len(spare)} of them as well. Leave off for good what you could spare, and"
        " go on from there."
    )
    assert runs <= 2 * len(on) + 5, (
        f"With {name}, you ran the test {runs} times for {len(on)} flags, where"
        f" {2 * len(on) + 5} are allowed. Ask for one flag at a time."
    )
