assert callable(globals().get("mean")), (
    "There is no function called mean. Callers should need one name, which takes"
    " the values and returns their mean."
)
old = [name for name in ("start", "add", "finish") if name in globals()]
assert not old, (
    f"Callers can still reach {', '.join(old)}, and so call them in a wrong"
    " order. What only the module needs begins with an underscore, or goes."
)
twice = [mean([1, 2, 6]), mean([10, 20])]
assert twice == [3, 15], (
    f"The mean of 1, 2, 6 came out as {twice[0]}, and then that of 10, 20 as"
    f" {twice[1]}. Does one call remember what another added?"
)
nested = mean(mean([n, n + 2]) for n in range(3))
assert nested == 2, (
    f"A mean of three means came out as {nested}; they are 1, 2 and 3. The inner"
    " calls run while the outer one is still adding: where does each of them"
    " keep its count and its sum?"
)
