# A request passes four layers on its way to a database that is down. Each
# layer tries again when the one below it fails, so many times in all:
tries = {"app": 2, "gateway": 1, "service": 3, "driver": 5}
# Each try of a layer sets off all the tries of the layer below.
attempts_as_it_is = 2 * 1 * 3 * 5
attempts_with_one_retrier = 2 * 1 * 1 * 1

print(f"answered: {'yes' if attempts_as_it_is else 'no'}")
