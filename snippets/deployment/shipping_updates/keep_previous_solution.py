class Device:
    """Installs releases, and runs the last that was healthy."""

    def __init__(self):
        self.running = "4"
        self.failed = set()

    def update(self, release, healthy):
        """Install a release, and go back unless it answers afterwards."""
        if release in self.failed:  # else each poll would try it again
            return
        previous = self.running
        self.running = release
        if not healthy:
            self.failed.add(release)
            self.running = previous


device = Device()
for release, healthy in (("5", True), ("6", False), ("6", False)):
    device.update(release, healthy)
print("running:", device.running)
