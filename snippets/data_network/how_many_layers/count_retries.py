def call(layers, tries, answer):
    """Call through layers that each try again; return whether it worked."""
    if layers == 0:
        return answer()
    return any(call(layers - 1, tries, answer) for _ in range(tries))


def count_attempts(layers, tries, failures):
    """Count how often the bottom is asked if it fails so many times first."""
    attempts = []

    def answer():
        attempts.append(len(attempts))
        return attempts[-1] >= failures

    worked = call(layers, tries, answer)
    return len(attempts), worked


for layers in (1, 2, 3, 4):
    down, _ = count_attempts(layers, 3, failures=1_000)
    print(f"{layers} layers, 3 tries each, bottom is down: {down}")
once, worked = count_attempts(4, 3, failures=1)
print(f"4 layers, bottom fails once, attempts: {once}")
alone, worked_alone = count_attempts(1, 3, failures=1)
print(f"one layer tries again, bottom fails once, attempts: {alone}")
print(f"both worked: {'yes' if worked and worked_alone else 'no'}")
