from hypothesis import given
from hypothesis import strategies as st

stories = st.lists(
    st.tuples(st.sampled_from("456789"), st.booleans()), max_size=12
)


def tell(story):
    device = Device()
    for release, healthy in story:
        device.update(release, healthy)
    return device


@given(stories)
def it_runs_something_that_was_healthy(story):
    running = tell(story).running
    assert running == "4" or (running, True) in story


@given(stories)
def what_failed_is_started_once(story):
    started = tell([("4", True), *story]).started
    fails = {release for release, _ in story} - {"4"}
    for release in fails:
        if not any(one == release and healthy for one, healthy in story):
            assert started.count(release) == 1


@given(stories)
def nothing_is_started_twice_in_a_row(story):
    started = tell(story).started
    assert all(map(str.__ne__, started, started[1:]))


it_runs_something_that_was_healthy()
what_failed_is_started_once()
nothing_is_started_twice_in_a_row()
