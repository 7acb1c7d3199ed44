import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { replace, settle } from "./page.mjs";
import { DONE, RUNTIME, answer, begin, connect, made, open } from "./workers.mjs";

const MOST = 256 * 1024;

beforeEach(open);

test("a program is run, and its output and end are told", async () => {
  const run = await begin();
  assert.deepEqual(made[0].ran, { packages: [], programs: [["a.py", "print(1)\n"]] });
  await answer(made[0], { type: "state", state: "running" }, { type: "output", text: "1" }, { type: "output", text: "\n" }, DONE);
  assert.equal(run.output, "1\n");
  assert.deepEqual(run.states, ["waiting", "starting", "running"]);
  const { type: state, ...rest } = DONE;
  assert.partialDeepStrictEqual(run.result, { state, ...rest });
});

test("what a download says of itself is told", async () => {
  const run = await begin();
  await answer(made[0], { type: "state", state: "downloading", told: "2.0 MB so far" });
  assert.equal(run.states.at(-1), "downloading: 2.0 MB so far");
});

test("a worker is a module, and knows where Python is", async () => {
  await begin();
  assert.deepEqual(made[0].options, { type: "module" });
  assert.match(made[0].address, /^blob:/, "the page's policy is in force in a blob alone");
  assert.equal(made[0].heard[0].runtime, RUNTIME);
});

test("a worker ends with its program", async () => {
  await begin();
  assert.equal(made[0].ended, false);
  await answer(made[0], DONE);
  assert.equal(made[0].ended, true);
});

test("a program that brings Python down says how", async () => {
  const run = await begin();
  await answer(made[0], { type: "ended", message: "It left with code 3.", code: 3 });
  assert.partialDeepStrictEqual(run.result, { state: "ended", message: "It left with code 3.", code: 3 });
  assert.equal(made[0].ended, true);
});

test("a second run waits for the first", async () => {
  const first = await begin();
  const second = await begin();
  assert.deepEqual(second.states, ["waiting"]);
  await answer(made[0], DONE);
  assert.equal(first.result.state, "done");
  assert.equal(made.length, 2);
  assert.deepEqual(second.states, ["waiting", "starting"]);
  await answer(made[1], DONE);
  assert.equal(second.result.state, "done");
});

test("Stop ends a program at once, and the next one runs", async () => {
  const first = await begin();
  const second = await begin();
  first.stop();
  await settle();
  assert.deepEqual(first.result, { state: "stopped" });
  assert.equal(made[0].ended, true);
  await answer(made[1], DONE);
  assert.equal(second.result.state, "done");
});

test("what a stopped program still says is not heard as the next one's", async () => {
  const first = await begin();
  const second = await begin();
  first.stop();
  await settle();
  await answer(made[0], { type: "output", text: "late" }, DONE);
  assert.equal(second.output, "");
  assert.equal(second.result, undefined);
});

test("a run that is stopped while it waits never starts", async () => {
  await begin();
  const second = await begin({ programs: [["b.py", ""]] });
  second.stop();
  await settle();
  assert.deepEqual(second.result, { state: "stopped" }, "without waiting for the first");
  await answer(made[0], DONE);
  assert.deepEqual(second.states, ["waiting"]);
  assert.ok(made.every(({ ran }) => ran?.programs[0][0] !== "b.py"));
});

test("a run that is stopped before it has a worker leaves none behind", async () => {
  replace("fetch", () => new Promise(() => {})); // a network that says nothing
  const run = await begin();
  run.stop();
  await settle();
  assert.deepEqual(run.result, { state: "stopped" });
});

test("no worker is made for a run that was stopped meanwhile", async () => {
  let arrive;
  const later = new Promise((resolve) => (arrive = resolve));
  replace("fetch", () => later);
  const run = await begin();
  run.stop();
  await settle();
  arrive({ text: async () => "" });
  await settle();
  assert.equal(made.length, 1, "that of the next run, and no other");
  assert.equal(made[0].ran, undefined);
});

test("256 KiB of output are kept", async () => {
  const run = await begin();
  await answer(made[0], { type: "output", text: "a".repeat(MOST) }, DONE);
  assert.equal(run.output.length, MOST);
  assert.equal(run.result.state, "done");
});

test("a program that prints more than 256 KiB is ended", async () => {
  const run = await begin();
  await answer(made[0], { type: "output", text: "a".repeat(MOST) });
  assert.equal(run.result, undefined);
  await answer(made[0], { type: "output", text: "a" });
  assert.deepEqual(run.result, { state: "flooded" });
  assert.equal(made[0].ended, true);
});

test("a worker that cannot run Python says why", async () => {
  const run = await begin();
  await answer(made[0], { type: "broken", message: "pyodide.mjs is not there (404)" });
  assert.deepEqual(run.result, { state: "broken", message: "pyodide.mjs is not there (404)" });
  assert.equal(made.length, 1, "none is made ready after that");
});

test("an error in the worker itself is told, and is not the page's", async () => {
  const run = await begin();
  const event = Object.assign(new Event("error", { cancelable: true }), { message: "SyntaxError" });
  made[0].dispatchEvent(event);
  await settle();
  assert.ok(event.defaultPrevented);
  assert.deepEqual(run.result, { state: "broken", message: "SyntaxError" });
});

test("without a network it asks whether there is one, and the next run tries anew", async () => {
  replace("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  const first = await begin();
  assert.deepEqual(first.result, { state: "broken", message: "Failed to fetch. Are you online?" });
  connect();
  const second = await begin();
  await answer(made[0], DONE);
  assert.equal(second.result.state, "done");
});

test("a message without the token is not heard", async () => {
  const run = await begin();
  for (const data of [undefined, null, { ...DONE }, { ...DONE, token: "1,2,3,4" }]) made[0].post(data);
  await settle();
  assert.equal(run.result, undefined);
});

test("every worker has a token of its own", async () => {
  await begin();
  await answer(made[0], DONE);
  assert.match(made[0].heard[0].token, /^\d+,\d+,\d+,\d+$/);
  assert.notEqual(made[1].heard[0].token, made[0].heard[0].token);
});

test("Python's code is handed from one worker to the next", async () => {
  await begin();
  assert.equal(made[0].heard[0].code, undefined);
  await answer(made[0], { type: "code", code: "compiled" }, DONE);
  assert.equal(made[1].heard[0].code, "compiled");
});
