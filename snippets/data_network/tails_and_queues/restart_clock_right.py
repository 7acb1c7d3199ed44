from itertools import count


def correct_times(log, every):
    """Add to each time how late the request was sent."""
    late = [sent - planned for (sent, _), planned in zip(log, count(0, every))]
    return [took + delay for (_, took), delay in zip(log, late)]


print(correct_times([(0, 1), (2, 9), (11, 1), (12, 1)], 2))
