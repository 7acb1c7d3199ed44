import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, settle, tell } from "./page.mjs";
import { HEADER, NAME, address, button, edit, files, open, press, run, shown, start, status, until } from "./panels.mjs";
import { DONE, RUNNING, answer, made } from "./workers.mjs";

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
  const area = await edit(element);
  assert.deepEqual(shown(element), ["Run", "Reset", "Share"]);
  assert.equal(element.all("run-lines")[0].textContent, "5", "counted as in the file");
  area.value = "print(2)";
  const worker = await run(element);
  assert.deepEqual(worker.ran, { packages: [], programs: [["print_one.py", `${HEADER}print(2)\n`]] });
});

test("the line of an error is marked where it stands in the editor", async () => {
  const { element } = await open();
  await edit(element);
  await run(element, { ...DONE, error: "NameError", line: 5 });
  assert.equal(element.all("pre").find((pre) => pre.style.getPropertyValue("--marked")).style.getPropertyValue("--marked"), "1");
});

test("a second press on Edit, before the editor is there, opens no other", async () => {
  const { element } = await open();
  press(element, "Edit");
  const area = await edit(element);
  await until(() => document.activeElement === area);
  await settle();
  assert.equal(element.all("textarea").length, 1);
});

test("Reset brings back the program, and takes its run away", async () => {
  const { element } = await open();
  (await edit(element)).value = "print(2)";
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
  (await edit(element)).value = "print(3)";
  press(element, "Share");
  await until(() => status(element));
  const { element: other } = await open({}, { hash: new URL(address).hash });
  await until(() => status(other));
  assert.equal(status(other), "From a link: read it before you run it.");
  assert.equal(other.all("textarea")[0].value, "print(3)\n");
  assert.equal(other.seen, true);
  assert.equal(made.length, 0, "it never runs by itself");
});

for (const [what, copies] of [
  ["allowed", true],
  ["refused", false],
]) {
  test(`where copying is ${what}, the link is in the address bar`, async () => {
    let copied;
    const writeText = async (text) => {
      if (!copies) throw new Error("refused");
      copied = text;
    };
    const { element } = await open({}, { navigator: { clipboard: { writeText } } });
    await edit(element);
    press(element, "Share");
    await until(() => status(element));
    assert.match(address, /#run=part\/page\/print_one&code=/);
    assert.equal(copied, copies ? address : undefined);
  });
}

test("a damaged link says so, and leaves the program as it was", async () => {
  const { element } = await open({}, { hash: `#run=${NAME}&code=AAAA` });
  await until(() => status(element));
  assert.equal(status(element), "The link is damaged: this is the program as it was.");
  assert.equal(element.all("textarea").length, 0);
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

test("a page that has a place for progress shows it there", async () => {
  const place = new Element("div");
  await open({}, {}, { "[data-progress]:empty": place });
  await until(() => place.children.length);
  assert.equal(place.textContent, "None solved on this device yet.");
});

test("Material's pages are enhanced as each of them comes", async () => {
  let enhance;
  const { element } = await open({}, { document$: { subscribe: (act) => (enhance = act) } });
  assert.deepEqual(shown(element), []);
  enhance();
  enhance();
  assert.deepEqual(shown(element), ["Run", "Edit"]);
});
