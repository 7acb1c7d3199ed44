class Device:
    """Installs releases, and runs one of them."""

    def __init__(self):
        self.running = "4"

    def update(self, release, healthy):
        """Install a release; `healthy` tells whether it answers afterwards."""
        self.running = release  # ← what if it does not answer?


device = Device()
for release, healthy in (("5", True), ("6", False), ("6", False)):
    device.update(release, healthy)
print("running:", device.running)
