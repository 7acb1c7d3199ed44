# A request passes four layers on its way to a database that is down. Each
# layer tries again when the one below it fails, so many times in all:
tries = {"app": 2, "gateway": 1, "service": 3, "driver": 5}
# How many attempts reach the database for one request, as it is, and if only
# the app tries again, twice as before, and all others try once?
attempts_as_it_is = 0
attempts_with_one_retrier = 0

print(f"answered: {'yes' if attempts_as_it_is else 'no'}")
