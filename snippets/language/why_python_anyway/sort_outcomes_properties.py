# The same, asked of Python itself.
for call, answer in outcome.items():
    name = call.partition("(")[0]
    try:
        same = eval(call) == eval(f"{name}([3, 10, 2, 10])")
        assert answer == ("right" if same else "wrong")
    except TypeError:
        assert answer == "error"
