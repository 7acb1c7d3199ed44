# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "On those two Sundays, write down the clock's hours one after another, from 0."
# ///

# A clock in Berlin shows these times in 2026. It goes forward an hour on 29
# March, at 2 o'clock, and back an hour on 25 October, at 3 o'clock.
# Write in how many moments it shows each of them.
moments = {
    "29 March, 01:59": 1,
    "29 March, 02:30": 1,
    "29 March, 03:00": 1,
    "25 October, 01:59": 1,
    "25 October, 02:00": 1,
    "25 October, 02:59": 1,
    "25 October, 03:00": 1,
}

print(f"moments in all: {sum(moments.values())}")
