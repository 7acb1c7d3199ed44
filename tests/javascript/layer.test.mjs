import assert from "node:assert/strict";
import { test } from "node:test";

import { HEADER, NAME, address, button, files, open, shown, status, until } from "./panels.mjs";
import { tell } from "./page.mjs";
import { DONE, RUNNING, answer, made } from "./workers.mjs";

const CHECK = { check: "../../assets/check.py" };

function press(element, name) {
  tell(button(element, name), "click", { detail: 1 });
}

function findRunning() {
  return made.find(({ ran, ended }) => ran && !ended);
}

// Presses Run, and waits until a worker has the program.
async function start(element) {
  press(element, "Run");
  await until(findRunning);
  return findRunning();
}

async function run(element, end = DONE) {
  const worker = await start(element);
  await answer(worker, RUNNING, { type: "output", text: "1\n" }, end);
  await until(() => shown(element).includes("Run"));
  return worker;
}

test("a panel offers to run and to edit, once", async () => {
  const { element } = await open();
  assert.deepEqual(shown(element), ["Run", "Edit"]);
  assert.equal(element.dataset.live, "");
  assert.equal(element.all("run-bar").length, 1);
});

test("Run runs the whole file, and says how it went", async () => {
  const { element } = await open({ packages: "numpy scipy" });
  const worker = await run(element);
  assert.deepEqual(worker.ran, { packages: ["numpy", "scipy"], programs: [["print_one.py", `${HEADER}print(1)\n`]] });
  assert.equal(status(element), "The same as recorded, in 1.0 s.");
  assert.equal(element.dataset.state, "done");
});

test("while a program runs, Stop stands in the place of Run", async () => {
  const { element } = await open();
  const worker = await start(element);
  assert.deepEqual(shown(element), ["Stop", "Edit"]);
  assert.equal(element.dataset.state, "running");
  await answer(worker, RUNNING);
  assert.equal(status(element), "Running…");
  await answer(worker, DONE);
  await until(() => shown(element).includes("Run"));
  assert.deepEqual(shown(element), ["Run", "Edit"]);
});

test("Stop ends a program", async () => {
  const { element } = await open();
  const worker = await start(element);
  press(element, "Stop");
  await until(() => shown(element).includes("Run"));
  assert.equal(status(element), "Stopped.");
  assert.equal(worker.ended, true);
});

test("the second press of two on Run is no Stop, and starts nothing", async () => {
  const { element } = await open();
  press(element, "Run");
  tell(button(element, "Stop"), "click", { detail: 2 });
  press(element, "Run");
  await until(() => made.some(({ ran }) => ran));
  assert.equal(element.dataset.state, "running");
  assert.equal(made.filter(({ ran }) => ran).length, 1);
  press(element, "Stop");
  await until(() => shown(element).includes("Run"));
});

test("Stop counts before anything is there to be stopped", async () => {
  const { element } = await open();
  press(element, "Run");
  press(element, "Stop");
  await until(() => shown(element).includes("Run"));
  assert.equal(status(element), "Stopped.");
});

test("a program that cannot be fetched is no end: Run is there again", async () => {
  const { element } = await open();
  delete files["print_one.py"];
  press(element, "Run");
  await until(() => shown(element).includes("Run"));
  assert.equal(status(element), "The page's files cannot be fetched: Failed to fetch. Are you online?");
  assert.equal(element.dataset.state, "broken");
});

test("what was edited is what runs, below the header", async () => {
  const { element } = await open();
  press(element, "Edit");
  await until(() => element.all("textarea").length);
  assert.deepEqual(shown(element), ["Run", "Reset", "Share"]);
  assert.equal(element.all("run-lines")[0].textContent, "5", "counted as in the file");
  element.all("textarea")[0].value = "print(2)";
  const worker = await run(element);
  assert.equal(worker.ran.programs[0][1], `${HEADER}print(2)\n`);
});

test("Reset brings back the program, and takes its run away", async () => {
  const { element } = await open();
  press(element, "Edit");
  await until(() => element.all("textarea").length);
  await run(element);
  press(element, "Reset");
  assert.deepEqual(shown(element), ["Run", "Edit"]);
  assert.equal(element.all("textarea").length + element.all("run-output").length, 0);
  assert.equal(status(element), "");
  const worker = await run(element);
  assert.equal(worker.ran.programs[0][1], `${HEADER}print(1)\n`);
});

test("Share writes a link that another page takes", async () => {
  const { element } = await open();
  press(element, "Edit");
  await until(() => element.all("textarea").length);
  element.all("textarea")[0].value = "print(3)";
  press(element, "Share");
  await until(() => status(element));
  const { element: other } = await open({}, { hash: new URL(address).hash });
  await until(() => status(other));
  assert.equal(status(other), "From a link: read it before you run it.");
  assert.equal(other.all("textarea")[0].value, "print(3)\n");
  assert.equal(other.seen, true);
  assert.equal(made.length, 0, "it never runs by itself");
});

test("a damaged link says so, and leaves the program as it was", async () => {
  const { element } = await open({}, { hash: `#run=${NAME}&code=AAAA` });
  await until(() => status(element));
  assert.equal(status(element), "The link is damaged: this is the program as it was.");
  assert.equal(element.all("textarea").length, 0);
});

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

test("who points at a button has a worker made ready", async () => {
  const { element } = await open();
  tell(element.all("run-bar")[0], "pointerenter");
  await until(() => made[0]?.prepared.length);
  assert.deepEqual(made[0].prepared[0].programs, [["print_one.py", `${HEADER}print(1)\n`]]);
});

test("who saves data has nothing fetched before Run", async () => {
  const { element } = await open({}, { navigator: { connection: { saveData: true } } });
  tell(element.all("run-bar")[0], "pointerenter");
  tell(element.all("run-bar")[0], "focusin");
  const worker = await start(element);
  assert.deepEqual(worker.prepared, []);
  await answer(worker, DONE);
});

test("Material's pages are enhanced as each of them comes", async () => {
  let enhance;
  const { element } = await open({}, { document$: { subscribe: (act) => (enhance = act) } });
  assert.deepEqual(shown(element), []);
  enhance();
  enhance();
  assert.deepEqual(shown(element), ["Run", "Edit"]);
});
