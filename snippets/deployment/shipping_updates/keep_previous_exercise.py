# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Before you start a release, note what runs now."
# ///


class Device:
    """Installs releases, runs one of them, and notes which it started."""

    def __init__(self):
        self.started = []
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
        self.start(release)  # ← what if it does not answer, or came before?


device = Device()
for release, healthy in (("5", True), ("6", False), ("6", False)):
    device.update(release, healthy)
print("started:", *device.started)
