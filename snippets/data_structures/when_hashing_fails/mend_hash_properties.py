from hypothesis import given
from hypothesis import strategies as st

parts = st.text("aAbB.", max_size=4)


@given(parts, parts, parts, parts)
def equal_ones_share_a_hash_and_others_do_not(user, host, user2, host2):
    one, two = Address(user, host), Address(user2, host2)
    equal = (user, host.lower()) == (user2, host2.lower())
    assert (one == two) == equal
    assert (hash(one) == hash(two)) == equal


equal_ones_share_a_hash_and_others_do_not()
