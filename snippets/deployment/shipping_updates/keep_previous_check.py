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
            f"After {told} the device runs {device.running}, and should run {due[-1]}. "
            "Note what runs before you start a release, and start that again if the "
            "release is not healthy."
        )
        assert device.started == due, (
            f"After {told} the device started {device.started}, and should have started "
            f"{due}. Remember each release that failed, and start neither such a one nor "
            "the one that runs."
        )
    assert other.started == ["4"], (
        f"After updates of one device, another has started {other.started}, and should "
        "have started 4 alone. Keep its lists in the device, not in the class."
    )
    other.update("5.0", True)
    assert other.running == "5.0", (
        f"A device that never failed runs {other.running} and refuses 5.0, which failed "
        "on another. Keep the failures in the device, not in the class or the module."
    )
