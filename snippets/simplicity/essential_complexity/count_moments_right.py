march = [f"{h:02}:{m:02}" for h in (0, 1, 3, 4) for m in range(60)]
october = [f"{h:02}:{m:02}" for h in (0, 1, 2, 2, 3) for m in range(60)]
asked = {
    "29 March": (march, ["01:59", "02:30", "03:00"]),
    "25 October": (october, ["01:59", "02:00", "02:59", "03:00"]),
}
moments = {
    f"{day}, {time}": shown.count(time)
    for day, (shown, times) in asked.items()
    for time in times
}

print(f"moments in all: {sum(moments.values())}")
