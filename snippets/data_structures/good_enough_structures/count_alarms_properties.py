# Ask one lookup after the other: every hundredth stranger is let in.
passed = strangers = found_nothing = 0
for lookup in range(1_000_000):
    exists = lookup % 500 == 0
    strangers += not exists
    mistake = not exists and strangers % 100 == 0
    passed += exists or mistake
    found_nothing += mistake
assert abs(let_through - passed) < 0.5
assert abs(in_vain - found_nothing) < 0.5
