class Device:
    """Installs releases, runs one of them, and notes which it started."""

    def __init__(self):
        self.started = []
        self.bad, self.good = [], ["4"]
        self.start("4")  # which is healthy

    def start(self, release):
        """Run a release from now on."""
        self.started.append(release)
        self.running = release

    def update(self, release, healthy):
        """Start a release that is not running; `healthy` is how it then does.

        If it is not healthy, start the one that ran before, and never again a
        release that failed.
        """
        if release == self.good[-1] or release in self.bad:
            return
        self.start(release)
        (self.good if healthy else self.bad).append(release)
        if release != self.good[-1]:
            self.start(self.good[-1])


device = Device()
for release, healthy in (("5", True), ("6", False), ("6", False)):
    device.update(release, healthy)
print("started:", *device.started)
