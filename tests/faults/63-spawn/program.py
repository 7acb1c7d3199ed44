import multiprocessing


def double(number):
    return 2 * number


if __name__ == "__main__":
    for way in ("spawn", "forkserver"):
        with multiprocessing.get_context(way).Pool(2) as pool:
            print(way, pool.map(double, range(4)))
