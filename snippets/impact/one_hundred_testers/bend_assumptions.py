# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: these are exact chances of a test, and nothing is predicted"
# ///

old, fails = 0.25, 0.20  # old phones, and how many of them the app fails on
truth = old * fails
print(f"users for whom it fails: {truth:.1%}")
print(f"clean, 100 drawn at random: {(1 - truth) ** 100:.1%}")

# Owners of old phones volunteer half as readily as others, or a tenth.
for name, eager in ("half", 0.5), ("a tenth", 0.1):
    owners = old * eager / (old * eager + 1 - old)  # among the volunteers
    rate = owners * fails
    print(f"{name} as likely, failures among volunteers: {rate:.2%}")
    print(f"{name} as likely, clean: {(1 - rate) ** 100:.1%}")
# Ask a thousand of the last, and count each phone's age by its share of users.
owners *= 1_000
error = old * (fails * (1 - fails) / owners) ** 0.5
print(f"old phones among 1,000 volunteers: {owners:.0f}")
print(f"weighted by age of phone: {old * fails:.1%}")
print(f"weighted by age of phone, standard error: {100 * error:.1f} points")

# One person runs it ten times: on one phone, all runs end the same way.
print(f"clean, 100 runs by 10 people: {(1 - truth) ** 10:.1%}")
print(f"what 10 people leave open: {1 - 0.05 ** (1 / 10):.1%}")

told = 0.3  # of those for whom it fails, who notice it and say so
print(f"clean, 3 in 10 failures reported: {(1 - truth * told) ** 100:.0%}")
print(f"bound, 3 in 10 reported: {(1 - 0.05 ** (1 / 100)) / told:.1%}")
