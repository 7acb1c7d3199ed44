# Wrong: the answer differs from everything, so every program seems to fail.
class Unequal(int):
    """A number that is equal to all, and differs from all."""

    __hash__ = int.__hash__

    def __eq__(self, other):
        """Say that it is equal."""
        return True

    def __ne__(self, other):
        """Say that it differs."""
        return True


tests = [((1, 2, 3), Unequal(2))]

print(f"tests: {len(tests)}")
