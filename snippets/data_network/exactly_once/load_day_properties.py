import sqlite3

from hypothesis import given
from hypothesis import strategies as st

row = st.tuples(st.sampled_from("nesw"), st.integers(-99, 99))
loads = st.lists(st.tuples(st.sampled_from("ab"), st.lists(row)))


@given(loads)
def holds_the_last_load_of_each_day(runs):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE sales (day TEXT, shop TEXT, cents INTEGER)")
    for day, rows in runs:
        load_day(db, day, rows)
    for day, rows in dict(runs).items():
        get = "SELECT shop, cents FROM sales WHERE day = ?"
        assert sorted(db.execute(get, (day,))) == sorted(rows)
    db.close()


holds_the_last_load_of_each_day()
