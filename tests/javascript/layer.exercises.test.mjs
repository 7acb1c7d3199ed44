import assert from "node:assert/strict";
import { test } from "node:test";

import { tell } from "./page.mjs";
import { NAME, open, run, status } from "./panels.mjs";
import { DONE } from "./workers.mjs";

const CHECK = { check: "../../assets/check.py" };

test("the check of an exercise runs after it, and what it finds is the verdict", async () => {
  const { element, layer } = await open(CHECK);
  const worker = await run(element, { ...DONE, error: "AssertionError" });
  assert.deepEqual(worker.ran.programs.map(([name]) => name), ["print_one.py", "check.py"]);
  assert.equal(status(element), "Not yet: read what the check says.");
  assert.ok(!("solved" in element.dataset));
  assert.deepEqual(layer.recall(), new Set());
});

test("an exercise that is solved is remembered", async () => {
  const { element, layer } = await open(CHECK, { solved: ["another"] });
  await run(element);
  assert.equal(element.dataset.solved, "");
  assert.deepEqual(layer.recall(), new Set(["another", NAME]));
});

test("a program that did not come to its end has solved nothing", async () => {
  const { element, layer } = await open(CHECK);
  await run(element, { ...DONE, finished: false });
  assert.deepEqual(layer.recall(), new Set());
});

test("a program without a check solves nothing", async () => {
  const { element, layer } = await open();
  await run(element);
  assert.deepEqual(layer.recall(), new Set());
});

test("what was solved before is marked", async () => {
  const { element } = await open(CHECK, { solved: [NAME] });
  assert.equal(element.dataset.solved, "");
});

test("before an attempt the solution takes a second press", async () => {
  const { element } = await open(CHECK);
  const [summary] = element.all("summary");
  assert.ok(tell(summary, "click").defaultPrevented);
  assert.match(summary.textContent, /you have not run yours yet/);
  assert.ok(!tell(summary, "click").defaultPrevented);
});

test("after an attempt, or where it is solved, one press will do", async () => {
  const { element } = await open(CHECK);
  await run(element, { ...DONE, error: "AssertionError" });
  assert.ok(!tell(element.all("summary")[0], "click").defaultPrevented);
  const { element: other } = await open(CHECK, { solved: [NAME] });
  assert.ok(!tell(other.all("summary")[0], "click").defaultPrevented);
});
