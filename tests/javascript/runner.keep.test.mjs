import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { replace, settle } from "./page.mjs";
import { DONE, RUNTIME, answer, begin, made, open, runner } from "./workers.mjs";

const TASK = { runtime: RUNTIME, packages: [], bytes: 0, state() {} };

beforeEach(open);

test("a kept worker runs one program after another, until it is ended", async () => {
  const own = runner.keep(TASK);
  for (const text of ["1", "2"]) {
    let printed = "";
    const run = own.run([["a.py", text]], (chunk) => (printed += chunk));
    await settle();
    await answer(made[0], { type: "output", text }, DONE);
    assert.equal((await run).state, "done");
    assert.equal(printed, text);
  }
  assert.deepEqual(made[0].heard.filter(({ again }) => again).map(({ again }) => again.programs[0][1]), ["1", "2"]);
  assert.equal(made[0].ended, false);
  own.end();
  assert.equal(made[0].ended, true);
});

test("a kept worker is nobody else's", async () => {
  runner.keep(TASK);
  await begin();
  assert.equal(made.length, 2);
  assert.ok(made[1].ran);
});

test("what floods the page is told", async () => {
  const run = runner.keep(TASK).run([["a.py", ""]], () => {});
  await settle();
  await answer(made[0], { type: "output", text: "1".repeat(256 * 1024 + 1) });
  assert.equal((await run).state, "flooded");
});

test("nothing is downloaded that a reader does not want", () => {
  replace("confirm", () => false);
  assert.equal(runner.keep({ ...TASK, packages: ["scipy"], bytes: 20e6 }), undefined);
  assert.equal(made.length, 0);
});
