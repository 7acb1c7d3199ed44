def find_cause(on, fails):
    """Return flags with which the test fails, and none of which it can spare.

    The test fails with the flags in the set `on`. `fails(flags)` runs it with
    only these flags on. More flags never make it pass, and there may be more
    than one reason to fail: then any one will do.
    """
    # What can be spared now is left off for good.
    cause = on
    for flag in on:
        if fails(cause - {flag}):
            cause = cause - {flag}
    return cause


def fails(flags):
    """Fail when search and cache are both on."""
    return {"search", "cache"} <= flags


print(sorted(find_cause({"banner", "cache", "chat", "search"}, fails)))
