import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Element, load, open } from "./page.mjs";

const { show } = await load("output");
let page;
let recorded;
let panel;

beforeEach(() => {
  page = open();
  recorded = new Element("div");
  page.append(recorded, new Element("p"));
  panel = {
    recorded: "1\n",
    headerLines: 4,
    element: { dataset: {}, querySelector: (selector) => selector === ":scope > .snippet-output" && recorded },
    say: (text) => (panel.said = text),
  };
});

function finish(result, printed = "1\n", more = {}) {
  Object.assign(panel, more);
  panel.shown = show(panel);
  panel.shown.write(printed);
  panel.shown.end({ state: "done", seconds: 1.24, ...result });
  return panel.said;
}

const CHECK = { element: { dataset: { check: "a.py" }, querySelector: () => recorded } };

for (const [said, ...run] of [
  ["The same as recorded, in 1.2 s.", {}],
  ["The same as recorded, in under 0.1 s.", { seconds: 0.04 }],
  ["The same as recorded, in 1.2 s.", {}, "1\n", { edited: true }],
  ["Differs from what was recorded. Took 1.2 s.", {}, "2\n"],
  ["Done, in 1.2 s.", {}, "2\n", { edited: true }],
  ["Solved: the check is silent.", { finished: true }, "2\n", CHECK],
  ["Not yet: read what the check says.", { error: "AssertionError" }, "2\n", CHECK],
  ["It ended with NameError.", { error: "NameError", finished: true }, "1\n", CHECK],
  ["It ended with no end.", { finished: false }, "1\n", CHECK],
  ["Stopped.", { state: "stopped" }],
  ["Stopped: it printed more than 256 KiB.", { state: "flooded" }],
  ["", { state: "declined" }],
  ["Python could not run here: x.mjs is not there.", { state: "broken", message: "x.mjs is not there." }],
  ["It went too deep. The next run starts anew.", { state: "ended", message: "It went too deep." }],
]) {
  test(`after ${JSON.stringify(run)} it says: ${said}`, () => {
    assert.equal(finish(...run), said);
  });
}

test("the output stands below the recorded one, as it was written", () => {
  panel.shown = show(panel);
  panel.shown.write("<b>1");
  panel.shown.write("</b>\n");
  const [, box] = page.children;
  assert.equal(box.className, "run-output");
  assert.deepEqual(box.children.map((child) => child.textContent), ["Your run", "<b>1</b>\n"]);
});

test("the keyboard reaches the output, and a screen reader has its name", () => {
  show(panel);
  const [pre] = page.all("pre");
  assert.equal(pre.tabIndex, 0);
  assert.equal(pre.attributes["aria-label"], "Output of your run");
});

test("a second run takes the place of the first", () => {
  finish({}, "first");
  finish({}, "second");
  assert.deepEqual(page.all("code").map((code) => code.textContent), ["second"]);
});

test("a reader who declined sees no output", () => {
  finish({ state: "declined" });
  assert.equal(page.all("run-output").length, 0);
});

test("a figure is shown with its name, and forgotten with its run", async () => {
  finish({ figures: [["a.svg", "<svg/>"]] });
  const [image] = page.all("img");
  assert.equal(image.alt, "a.svg, drawn by your run");
  const data = await fetch(image.src);
  assert.equal(await data.text(), "<svg/>");
  assert.equal(data.headers.get("content-type"), "image/svg+xml");
  panel.shown.remove();
  await assert.rejects(fetch(image.src));
  assert.equal(page.all("img").length, 0);
});

test("the line of an error is marked, counted without the header", () => {
  finish({ line: 6 }, "", { editor: { mark: (line) => (panel.marked = line) } });
  assert.equal(panel.marked, 2);
});

test("without an editor, or a line, nothing is marked", () => {
  finish({ line: 6 });
  finish({ line: null }, "", { editor: { mark: () => assert.fail("marked") } });
});
