import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { replace, settle } from "./page.mjs";
import { DONE, RUNNING, RUNTIME, answer, begin, made, open, runner } from "./workers.mjs";

const PACKAGES = ["numpy", "scipy"];

beforeEach(open);

test("10 MB are downloaded without a question", async () => {
  const run = await begin({ packages: PACKAGES, bytes: 10e6 });
  assert.deepEqual(made[0].ran.packages, PACKAGES);
  assert.equal(run.result, undefined);
});

test("for more than that a reader is asked, with what and how much it is", async () => {
  let question;
  replace("confirm", (text) => (question = text));
  await begin({ packages: PACKAGES, bytes: 12.4e6 });
  assert.equal(question, "This program needs 12 MB more, once: numpy, scipy. Download?");
  assert.deepEqual(made[0].ran.packages, PACKAGES);
});

test("a reader who declines downloads nothing, and can run the next one", async () => {
  replace("confirm", () => false);
  const first = await begin({ packages: PACKAGES, bytes: 12e6 });
  assert.deepEqual(first.result, { state: "declined" });
  assert.equal(made.length, 0);
  const second = await begin();
  await answer(made[0], DONE);
  assert.equal(second.result.state, "done");
});

test("what is downloaded is not asked about again", async () => {
  let asked = 0;
  replace("confirm", () => (asked += 1));
  await begin({ packages: PACKAGES, bytes: 12e6 });
  await answer(made[0], RUNNING, DONE);
  await begin({ packages: PACKAGES, bytes: 12e6 });
  assert.equal(asked, 1);
});

test("what was agreed to and never came is asked about again", async () => {
  let asked = 0;
  replace("confirm", () => (asked += 1));
  const run = await begin({ packages: PACKAGES, bytes: 12e6 });
  run.stop();
  await settle();
  await begin({ packages: PACKAGES, bytes: 12e6 });
  assert.equal(asked, 2);
});

test("after a run the next worker is made ready with its packages", async () => {
  await begin({ packages: PACKAGES });
  await answer(made[0], RUNNING, DONE);
  assert.deepEqual(made[1].prepared, [{ packages: PACKAGES, programs: [["a.py", "print(1)\n"]] }]);
});

test("a package that never came is not fetched for the next worker", async () => {
  const run = await begin({ packages: PACKAGES });
  await answer(made[0], { type: "state", state: "packages", told: "Loading numpy…" });
  run.stop();
  await settle();
  assert.deepEqual(made[1].prepared[0].packages, []);
});

test("the worker that is ready is the next one's", async () => {
  await begin({ packages: PACKAGES });
  await answer(made[0], RUNNING, DONE);
  await answer(made[1], { type: "ready" });
  await begin({ packages: PACKAGES });
  assert.equal(made.length, 2);
  assert.deepEqual(made[1].ran.packages, PACKAGES);
});

test("a worker with other packages, or another Python, is not used", async () => {
  await begin({ packages: PACKAGES });
  await answer(made[0], RUNNING, DONE);
  await begin({ packages: ["numpy"] });
  assert.equal(made[1].ended, true);
  assert.equal(made[1].ran, undefined);
  await answer(made[2], RUNNING, DONE);
  await begin({ packages: ["numpy"], runtime: `${RUNTIME}new/` });
  assert.equal(made[3].ended, true);
  assert.equal(made[4].heard[0].runtime, `${RUNTIME}new/`);
});

test("a worker that breaks while nobody waits for it is replaced", async () => {
  await begin();
  await answer(made[0], DONE);
  await answer(made[1], { type: "broken", message: "lost" });
  assert.equal(made[1].ended, true);
  const run = await begin();
  await answer(made[2], DONE);
  assert.equal(run.result.state, "done");
});

const TASK = { runtime: RUNTIME, packages: [], programs: [["a.py", ""]] };

test("warming up makes one worker ready, once", async () => {
  runner.warm(TASK);
  runner.warm(TASK);
  await settle();
  assert.equal(made.length, 1);
  assert.equal(made[0].prepared.length, 1);
});

test("warming up downloads no package that nobody asked for", async () => {
  runner.warm({ ...TASK, packages: PACKAGES });
  await settle();
  assert.equal(made.length, 1);
  assert.deepEqual(made[0].prepared, []);
});

test("warming up takes packages that are there already", async () => {
  await begin({ packages: PACKAGES });
  await answer(made[0], RUNNING, DONE);
  await begin();
  await answer(made[2], DONE);
  runner.warm({ ...TASK, packages: PACKAGES });
  await settle();
  assert.deepEqual(made[3].prepared.map(({ packages }) => packages), [[], PACKAGES]);
});

test("warming up disturbs no program that runs", async () => {
  await begin();
  runner.warm({ ...TASK, runtime: `${RUNTIME}new/` });
  await settle();
  assert.equal(made.length, 1);
});

for (const type of ["ready", "broken"]) {
  test(`one who waits for the next worker is told when it is ${type}`, async () => {
    runner.warm(TASK);
    let told = false;
    runner.ready().then(() => (told = true));
    await settle();
    assert.equal(told, false);
    await answer(made[0], { type });
    assert.equal(told, true);
  });
}

test("where nothing is made ready, nobody waits", async () => {
  await runner.ready();
});
