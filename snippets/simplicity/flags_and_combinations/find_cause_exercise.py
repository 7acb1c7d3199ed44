# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Switch one flag off and run the test again. What does either result tell you?"
# ///


def find_cause(on, fails):
    """Return flags with which the test fails, and none of which it can spare.

    The test fails with the flags in the set `on`. `fails(flags)` runs it with
    only these flags on. More flags never make it pass, and there may be more
    than one reason to fail: then any one will do.
    """
    return on  # Change this: it suspects all flags that are on.


def fails(flags):
    """Fail when search and cache are both on."""
    return {"search", "cache"} <= flags


print(sorted(find_cause({"banner", "cache", "chat", "search"}, fails)))
