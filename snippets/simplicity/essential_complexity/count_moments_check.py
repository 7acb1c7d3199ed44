right = {
    "29 March, 01:59": (1, "This is the last minute of ordinary time"),
    "29 March, 02:30": (0, "After 01:59 comes 03:00"),
    "29 March, 03:00": (1, "Summer time begins with it"),
    "25 October, 01:59": (1, "The hour that comes twice has not begun"),
    "25 October, 02:00": (2, "It comes in summer time, and again after 02:59"),
    "25 October, 02:59": (2, "After the first one it is 02:00 again"),
    "25 October, 03:00": (1, "When it would come first, the clock goes back"),
}
for time, (number, why) in right.items():
    assert moments[time] == number, (
        f"For {time} you wrote {moments[time]}. {why}. In how many moments does the"
        " clock show it?"
    )
