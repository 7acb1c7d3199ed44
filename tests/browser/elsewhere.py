"""Programs that have to do in a browser what they do in a terminal."""

LOOPS = {
    "run": """
import asyncio
async def wait():
    await asyncio.sleep(0.05)
    return "waited"
print(asyncio.run(wait()), asyncio.run(wait(), debug=True))
""",
    "runner": """
import asyncio
async def name():
    return asyncio.current_task().get_name(), type(asyncio.get_running_loop()).__name__
with asyncio.Runner() as runner:
    print(runner.run(name()), runner.run(name()), runner.get_loop().is_closed())
""",
    "order": """
import asyncio
async def step(name, seconds):
    await asyncio.sleep(seconds)
    print(name)
    return name
async def main():
    print(await asyncio.gather(step("slow", 0.1), step("quick", 0.02)))
    async with asyncio.TaskGroup() as group:
        group.create_task(step("two", 0.05))
        group.create_task(step("one", 0))
asyncio.run(main())
""",
    "timeouts": """
import asyncio
async def main():
    for wait in (lambda: asyncio.wait_for(asyncio.sleep(9), 0.01), limited):
        try:
            await wait()
        except TimeoutError as error:
            print(type(error).__name__, error)
async def limited():
    async with asyncio.timeout(0.01):
        await asyncio.sleep(9)
asyncio.run(main())
""",
    "left over": """
import asyncio
async def left():
    try:
        await asyncio.sleep(9)
    finally:
        print("cancelled")
async def main():
    asyncio.create_task(left())
    await asyncio.sleep(0)
    print("over")
asyncio.run(main())
""",
    "a group's errors": """
import asyncio
async def fail(error):
    raise error
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(ValueError("one")))
        group.create_task(fail(KeyError("two")))
try:
    asyncio.run(main())
except* ValueError as found:
    print(found.exceptions)
except* KeyError as found:
    print(found.exceptions)
""",
    "no loop": """
import asyncio
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
async def main():
    inner = asyncio.sleep(0)
    try:
        asyncio.run(inner)
    finally:
        inner.close()
try:
    asyncio.run(main())
except RuntimeError as error:
    print(error)
""",
    "own loop": """
import asyncio
loop = asyncio.new_event_loop()
print(loop, loop.run_until_complete(asyncio.sleep(0.01, "slept")))
loop.call_later(0.02, loop.stop)
loop.call_soon(print, "soon")
loop.run_forever()
loop.close()
print(loop)
""",
    "another thread": """
import asyncio
async def main():
    print(await asyncio.to_thread(sum, [1, 2]))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, max, 1, 2))
asyncio.run(main())
""",
    "streams of values": """
import asyncio
async def count():
    try:
        for number in range(9):
            await asyncio.sleep(0)
            yield number
    finally:
        print("closed")
async def main():
    queue = asyncio.Queue(1)
    async for number in count():
        await queue.put(number)
        print(await queue.get())
        if number == 2:
            break
asyncio.run(main())
""",
    "synchronisation": """
import asyncio
async def work(name, lock, event):
    async with lock:
        await event.wait()
        print(name)
async def main():
    lock, event = asyncio.Semaphore(2), asyncio.Event()
    asyncio.get_running_loop().call_later(0.01, event.set)
    tasks = [asyncio.create_task(work(n, lock, event)) for n in "abc"]
    done, pending = await asyncio.wait(tasks, timeout=5)
    print(len(done), len(pending), sorted(t.get_name() for t in done) != [])
asyncio.run(main())
""",
}


GARBAGE = """
import gc
class Ring:
    def __init__(self):
        self.own = self
print(gc.collect(), Ring() and gc.collect())
"""
ENDS = """
import atexit
class Last:
    def __del__(self):
        print("deleted")
last = Last()
atexit.register(print, "exit")
print("program")
"""
ELSEWHERE = {**LOOPS, "garbage": GARBAGE, "the end": ENDS}
