device = Device()
device.update("5", True)
assert device.running == "5", (
    f"after a healthy release 5 the device runs {device.running}: an update "
    "that answers has to stay, or nothing is ever mended."
)
device.update("6", False)
assert device.running == "5", (
    f"release 6 does not answer, and the device runs {device.running}: keep the "
    "release that worked until the new one has proved itself, and go back to it."
)
tried = []


class Watched(Device):
    """Notes each release that is started."""

    def __setattr__(self, name, value):
        if name == "running":
            tried.append(value)
        super().__setattr__(name, value)


watched = Watched()
for _ in range(3):
    watched.update("6", False)
assert tried.count("6") <= 1, (
    f"the failing release 6 was started {tried.count('6')} times: a device that "
    "forgets what failed installs it again at each poll, for ever."
)
watched.update("7", True)
assert watched.running == "7", (
    f"after a failed 6 and a healthy 7 the device runs {watched.running}: to "
    "refuse one release must not refuse the one that mends it."
)
