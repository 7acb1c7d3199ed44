from hypothesis import given
from hypothesis import strategies as st

times = st.integers(0, 30)
queues = st.lists(st.tuples(times, st.integers(1, 9)), max_size=20).map(sorted)


@given(queues, st.integers(1, 4))
def agrees_with_a_search_for_the_first_free(requests, servers):
    ends, waits = [], []
    for arrival, work in requests:
        start = arrival
        while sum(a <= start < b for a, b in ends) >= servers:
            start += 1
        ends.append((start, start + work))
        waits.append(start - arrival)
    assert wait_times(list(requests), servers) == waits


@given(queues)
def nobody_waits_where_each_has_a_server(requests):
    assert sum(wait_times(list(requests), len(requests) + 1)) == 0


agrees_with_a_search_for_the_first_free()
nobody_waits_where_each_has_a_server()
