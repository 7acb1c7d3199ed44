usual, simple, best = 50, 5, 1  # wrong answers of a hundred
share_of_gain = round(100 * (usual - simple) / (usual - best))  # in percent
times_the_errors = simple / best

print(f"{share_of_gain}% of the gain, {times_the_errors:g} times the errors")
