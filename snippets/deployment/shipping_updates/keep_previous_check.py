from random import Random


def expect(updates):
    """Return the releases that a device starts, told without a class."""
    started, failed = ["4"], set()
    for release, healthy in updates:
        last = started[-1]
        if release != last and release not in failed:
            started += [release] if healthy else [release, last]
            failed |= set() if healthy else {release}
    return started


fresh = Random(6)
stories = [
    [("5", True)],
    [("6", False)],
    [("5.1", False), ("5", True), ("5.10", True)],
    [("5", True), ("6", False), ("6", False), ("7", True)],
    [("5", True), ("6", False), ("7", False), ("6", False), ("7", False)],
    [("5", True), ("5", True), ("4", True), ("5", False), ("5", True)],
]
for _ in range(40):
    names = [f"{fresh.randint(5, 9)}.{fresh.randint(0, 1)}" for _ in range(9)]
    stories.append([(name, fresh.random() < 0.6) for name in names])
for story in stories:
    device, other = Device(), Device()
    for at, (release, healthy) in enumerate(story):
        device.update(release, healthy)
        due, told = expect(story[: at + 1]), story[: at + 1]
        assert device.running == due[-1], (
            f"after {told} the device runs {device.running}, not {due[-1]}: keep what "
            "worked until the new release has proved itself, go back to that, and "
            "let a failure not stand in the way of the release that mends it."
        )
        assert device.started == due, (
            f"after {told} the device started {device.started}, not {due}: it has to "
            "try a release to know how it does, to start the old one again if that "
            "fails, and to remember each one that failed, or each poll tries it again."
        )
    assert other.started == ["4"], (
        "An update of one device changed another: what failed is kept for each device."
    )
    other.update("5.0", True)
    assert other.running == "5.0", (
        "What failed on one device is refused by another: keep the failures in the "
        "device, not in the class or the module."
    )
