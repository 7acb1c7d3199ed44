import assert from "node:assert/strict";
import { test } from "node:test";

import { tell } from "./page.mjs";
import { NAME, edit, open, press, run, shown, start, status, until } from "./panels.mjs";
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

const FAILED = { ...DONE, error: "AssertionError" };
const READ = "Not yet: read what the check says.";

// Whether a press on the solution opens it.
function opens(element) {
  return !tell(element.all("summary")[0], "click").defaultPrevented;
}

test("before an attempt the solution takes a second press", async () => {
  const { element } = await open(CHECK);
  await until(() => !opens(element));
  assert.match(element.all("summary")[0].textContent, /you have not run yours yet/);
  assert.ok(opens(element));
});

test("after an attempt, or where it is solved, one press will do", async () => {
  const { element } = await open(CHECK);
  await run(element, FAILED);
  assert.ok(opens(element));
  const { element: other } = await open(CHECK, { solved: [NAME] });
  await run(other, { type: "ended", message: "It ended." });
  assert.ok(opens(other));
});

test("a second failure uncovers a hint, a third the first line, and says so", async () => {
  const { element } = await open(CHECK);
  const said = [];
  for (const error of ["AssertionError", "AssertionError", "SyntaxError", "AssertionError"]) {
    await run(element, { ...DONE, error });
    said.push([element.dataset.failures, status(element)]);
  }
  assert.deepEqual(said, [
    [1, READ],
    [2, `${READ} A hint stands below now.`],
    [3, "It ended with SyntaxError. The first line of our solution stands below now."],
    [3, READ],
  ]);
  assert.ok(!element.all("details").some((fold) => fold.open));
});

test("what is not there is not promised", async () => {
  const { element } = await open(CHECK);
  const found = element.querySelector;
  element.querySelector = (selector) => (selector === ".exercise-hint" ? null : found(selector));
  await run(element, FAILED);
  await run(element, FAILED);
  assert.equal(status(element), READ);
});

test("a program that was stopped has failed nothing", async () => {
  const { element } = await open(CHECK);
  await start(element);
  press(element, "Stop");
  await until(() => shown(element).includes("Run"));
  assert.equal(element.dataset.failures, undefined);
});

test("what solves it stands beside another way, as it was submitted", async () => {
  const { element } = await open(CHECK);
  const area = await edit(element);
  area.value = "print('<b>1</b>')\n";
  await run(element);
  const [own, theirs] = element.all("exercise-ways")[0].children;
  assert.deepEqual(own.children.map(({ textContent }) => textContent), ["Yours", "print('<b>1</b>')\n"]);
  assert.equal(own.all("b").length, 0);
  assert.equal(theirs.textContent, "Another right wayprint(2 - 1)");
  assert.ok(element.all("exercise-other")[0].open);
  assert.match(status(element), /^Solved: the check is silent\. Another right way stands below/);
});

test("the next run, and Reset, take one's own away", async () => {
  const { element } = await open(CHECK);
  await edit(element);
  await run(element);
  await run(element);
  assert.equal(element.all("exercise-own").length, 1);
  press(element, "Reset");
  assert.equal(element.all("exercise-own").length, 0);
  assert.equal(element.all("exercise-ways")[0].textContent, "print(2 - 1)");
});
