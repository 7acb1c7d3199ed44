# Wrong: takes 5 for a failure, because 5.1 failed.
class Device:
    """Installs releases, runs one of them, and notes which it started."""

    def __init__(self):
        self.started = []
        self.failed = set()
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
        alike = any(one.startswith(release) for one in self.failed)
        if alike or release == self.running:
            return
        previous = self.running
        self.start(release)
        if not healthy:
            self.failed.add(release)
            self.start(previous)


device = Device()
for release, healthy in (("5", True), ("6", False), ("6", False)):
    device.update(release, healthy)
print("started:", *device.started)
