import sys

# Each list is made of one loop's floats, and a float is kept as long as some
# list leads to it: to drop the list drops as many references as it holds.
for name, numbers in LISTS.items():
    objects = {id(one): one for one in numbers} if type(numbers) is list else {}
    assert ANSWERS[name] == len(objects), name
    assert all(sys.getrefcount(one) > 1 for one in objects.values())
