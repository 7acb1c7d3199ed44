import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, load, tell } from "./page.mjs";
import { until } from "./panels.mjs";
import { MODEL, NAME, NOISE, build, move, watchers } from "./turnable.mjs";
import { DONE, RUNNING, answer, connect, made } from "./workers.mjs";

async function open(knobs, hash) {
  const page = build(knobs, hash);
  connect();
  const { enhance, Knob } = await load("knobs");
  enhance([page.panel]);
  const press = (name) => tell(page.element.all("button").find(({ textContent }) => textContent === name), "click");
  return { ...page, Knob, press, box: page.element.all("knobs")[0] };
}

// What a worker is asked to run, at the time when it is.
function all() {
  return made.flatMap(({ heard }) => heard.filter(({ again }) => again)).map(({ again }) => again.programs[0][1]);
}

async function asked(count = 1) {
  await until(() => all().length >= count);
  return all().at(-1);
}

async function end(text = "noise: 0.3\nsum: 3\n", more = {}) {
  await answer(made.findLast(({ ended }) => !ended), RUNNING, { type: "output", text }, { ...DONE, seconds: 0.2, ...more });
}

test("knobs stand above the output, at the recorded setting", async () => {
  const { element, output, box } = await open();
  assert.equal(element.nodes.indexOf(box) + 1, element.nodes.indexOf(output));
  assert.deepEqual(box.all("label").map(({ textContent }) => textContent), ["noise", "model"]);
  assert.deepEqual(box.all("input")[0].attributes, { id: "program-draw-noise-NOISE", type: "range", min: "0", max: "0.5", step: "0.1", "aria-valuetext": "0.2\u00a0px" });
  assert.deepEqual(box.all("option").map(({ textContent }) => textContent), ["line", "tree"]);
  assert.equal(box.all("run-button")[0].disabled, true);
});

test("a move runs the program with another constant, and shows what it prints", async () => {
  const { element, panel, code, label, quoted } = await open();
  move(element, "NOISE", "0.3");
  assert.equal(await asked(), 'NOISE = 0.3  # of a pixel\nMODEL = \'line\'\nprint(NOISE)\n');
  await end();
  await until(() => panel.said.at(-1)?.startsWith("Yours"));
  assert.equal(panel.said.at(-1), "Yours, noise = 0.3\u00a0px, model = line, in 0.2 s.");
  assert.equal(code.textContent, "noise: 0.3\nsum: 3\n");
  assert.equal(label.textContent, "Output, noise = 0.3\u00a0px, model = line");
  assert.deepEqual(quoted.map(({ textContent, className }) => [textContent, className]), [
    ["0.3", "measured yours"],
    ["3 to 4", "measured drawn elsewhere"],
    ["7", "measured elsewhere"],
  ]);
  assert.equal(location.hash, `#knob=${NAME}&NOISE=0.3&MODEL=line`);
});

for (const [way, back] of [
  ["Recorded", ({ press }) => press("Recorded")],
  ["the recorded value", ({ element }) => move(element, "NOISE", "0.2")],
  ["Run", ({ panel }) => tell(panel.run, "click")],
]) {
  test(`${way} brings all back`, async () => {
    const page = await open();
    const before = page.quoted.map(({ className, attributes, textContent }) => JSON.stringify([className, attributes, textContent]));
    const whole = page.element.textContent;
    move(page.element, "NOISE", "0.3");
    await asked();
    await end();
    await until(() => page.code.textContent.includes("0.3"));
    back(page);
    assert.deepEqual(page.quoted.map(({ className, attributes, textContent }) => JSON.stringify([className, attributes, textContent])), before);
    assert.equal(page.element.textContent, whole);
    assert.equal(page.output.className, "snippet-output");
    assert.equal(page.panel.said.at(-1), "");
    assert.equal(location.hash, "");
  });
}

test("of what is set while a run goes on, the newest runs next, in the same worker", async () => {
  const { element, panel } = await open();
  move(element, "NOISE", "0.3");
  await asked();
  for (const value of ["0.4", "0.1", "0.5"]) move(element, "NOISE", value);
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  assert.match(await asked(), /^NOISE = 0.3/);
  await end();
  assert.match(await asked(2), /^NOISE = 0.5/);
  await end("noise: 0.5\n");
  await until(() => panel.said.at(-1).includes("0.5"));
  assert.equal(made.length, 1);
});

test("a run that ends after all was brought back shows nothing", async () => {
  const { element, press, code } = await open();
  move(element, "NOISE", "0.3");
  await asked();
  press("Recorded");
  await end();
  assert.equal(code.textContent, "noise: 0.2\nsum: 3\n");
});

for (const [what, message, told] of [
  ["an error", { error: "ValueError", message: "too much" }, "it ended with ValueError: too much."],
  ["the end of Python", { type: "ended", message: "It used memory that it does not have." }, "Python could not run here: It used memory that it does not have."],
]) {
  test(`${what} is told, and the recorded output stands`, async () => {
    const { element, panel, code } = await open();
    move(element, "NOISE", "0.3");
    await asked();
    await end("", message);
    await until(() => panel.said.at(-1)?.includes("stands"));
    assert.equal(panel.said.at(-1), `With noise = 0.3\u00a0px, model = line, ${told} The recorded output stands.`);
    assert.equal(code.textContent, "noise: 0.2\nsum: 3\n");
  });
}

test("Stop ends a run, and the next has a worker of its own", async () => {
  const { element, panel } = await open();
  move(element, "NOISE", "0.3");
  await asked();
  panel.job.stop();
  await until(() => panel.said.at(-1)?.startsWith("Stopped"));
  assert.equal(made[0].ended, true);
  move(element, "NOISE", "0.4");
  await until(() => made.length === 2);
  assert.equal(made[1].ended, false);
});

test("what a reader points at is warmed, once", async () => {
  const { box, panel } = await open();
  tell(box, "pointerenter");
  tell(box, "focusin");
  assert.equal(panel.warmed, 1);
});

test("while the editor is open, or the program runs, nothing turns", async () => {
  const { box, panel, element } = await open();
  panel.edit.hidden = true;
  watchers[0]();
  assert.equal(box.disabled, true);
  panel.edit.hidden = false;
  watchers[0]();
  assert.equal(box.disabled, false);
  element.dataset.state = "running";
  watchers[0]();
  assert.equal(box.disabled, true);
});

test("an address sets the knobs, and runs", async () => {
  const { element, panel } = await open([NOISE, MODEL], `#knob=${NAME}&NOISE=0.5&MODEL=tree`);
  assert.equal(element.seen, true);
  assert.equal(await asked(), "NOISE = 0.5  # of a pixel\nMODEL = 'tree'\nprint(NOISE)\n");
  await end();
  await until(() => panel.said.at(-1)?.startsWith("Yours"));
  assert.doesNotMatch(panel.said.at(-1), /damaged/);
});

test("what no reader can set is left out of an address, with a word", async () => {
  const { panel } = await open([NOISE, MODEL], `#knob=${NAME}&NOISE=0.25&MODEL=tree`);
  assert.match(await asked(), /^NOISE = 0.2 .*\nMODEL = 'tree'/);
  await end();
  await until(() => panel.said.at(-1)?.includes("damaged"));
});

test("an address of nothing but damage runs nothing", async () => {
  const { panel } = await open([NOISE], `#knob=${NAME}&NOISE=__import__('os')`);
  assert.deepEqual(panel.said, ["The link is damaged: a part of it is left out."]);
  assert.equal(made.length, 0);
});

test("a knob takes what lies on its steps, and writes it as Python does", async () => {
  const { Knob } = await open();
  const knob = (told) => new Knob(told, new Element("div"), "id");
  const accepted = ["0", "0.3", "0.5", "0.55", "0.6", "-0.1", "", "1e-1", "NaN", "Infinity", "0x0", "0.3;"].filter((text) => knob(NOISE).accepts(text));
  assert.deepEqual(accepted, ["0", "0.3", "0.5", "1e-1"]);
  assert.deepEqual(["line", "net", ""].filter((text) => knob(MODEL).accepts(text)), ["line"]);
  const whole = knob({ ...NOISE, value: 1, low: -2, high: 5, step: 1, places: 0, pointed: false });
  whole.set("-2");
  assert.deepEqual([whole.literal, whole.shown], ["-2", "−2\u00a0px"]);
  const pointed = knob({ ...NOISE, high: 2, value: 1, unit: "%" });
  pointed.set("2");
  assert.deepEqual([pointed.literal, pointed.shown], ["2.0", "2.0%"]);
});
