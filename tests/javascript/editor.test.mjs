import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Element, load, open, tell } from "./page.mjs";

const { edit } = await load("editor");
let code;
let page;
let runs;

beforeEach(() => {
  page = open();
  code = new Element("div");
  page.append(code);
  runs = 0;
});

function begin(text, first = 1) {
  const editor = edit(code, text, "Edit count.py", first, () => (runs += 1));
  const [area] = page.all("textarea");
  const [ink] = page.all("pre")[0].children;
  return { editor, area, ink, lines: page.all("run-lines")[0] };
}

function type(area, text, at = text.length) {
  area.value = text;
  area.setSelectionRange(at, at);
  tell(area, "input");
}

function spans({ ink }) {
  return ink.children.map((span) => [span.className, span.textContent]);
}

test("it stands in the place of the code, which comes back", () => {
  const { editor } = begin("print(1)\n");
  assert.equal(code.hidden, true);
  assert.equal(page.children[1].className, "run-editor highlight");
  editor.close();
  assert.equal(code.hidden, false);
  assert.equal(page.children.length, 1);
});

test("a screen reader has its name, and the way out of it", () => {
  const { area } = begin("");
  assert.match(area.attributes["aria-label"], /^Edit count\.py\. Escape, then Tab, leaves it\./);
});

test("its value ends with one line break, however many were typed", () => {
  const { editor, area } = begin("print(1)\n\n\n");
  assert.equal(area.value, "print(1)");
  assert.equal(editor.value, "print(1)\n");
  type(area, "print(2)\n\n");
  assert.equal(editor.value, "print(2)\n");
});

test("lines are numbered as in the file", () => {
  const { area, lines } = begin("a\nb\n", 5);
  assert.equal(lines.textContent, "5\n6");
  type(area, "a\nb\nc\n");
  assert.equal(lines.textContent, "5\n6\n7\n8");
});

test("a value that is given is painted, and numbered", () => {
  const { editor, ink, lines } = begin("a");
  editor.value = "b\nc";
  assert.equal(ink.textContent, "b\nc\n");
  assert.equal(lines.textContent, "1\n2");
});

test("the colours change no letter", () => {
  const text = 'def f(x):  # why\n    return f"{x}" + \'it\\\'s\' + str(1_000.5e-3)\n\tif x: pass';
  const { ink } = begin(text);
  assert.equal(ink.textContent, `${text}\n`);
});

for (const [text, ...expected] of [
  ["x = 1  # a comment", ["m", "1"], ["c", "# a comment"]],
  ["for one in x1:", ["k", "for"], ["k", "in"]],
  ["format = information + basis"],
  ["print(len)", ["nb", "print"]],
  ["1_000.5e-3 + a2", ["m", "1_000.5e-3"]],
  ['rb"no # comment"', ["s", 'rb"no # comment"']],
  ["'a\\'b' + 'open", ["s", "'a\\'b'"], ["s", "'open"]],
  ['"open\n1', ["s", '"open'], ["m", "1"]],
  ['"""a\n"b" #\n"""', ["s", '"""a\n"b" #\n"""']],
  ['"""never closed\n1', ["s", '"""never closed\n1']],
  ["'''never closed\n1", ["s", "'''never closed\n1"]],
]) {
  test(`of ${JSON.stringify(text)} ${expected.length} parts have a colour`, () => {
    assert.deepEqual(spans(begin(text)), expected);
  });
}

for (const mark of ["\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"]) {
  test(`${JSON.stringify(mark)} becomes a line break, and the caret stays`, () => {
    const { area } = begin("");
    type(area, `a${mark}b${mark}c`, 1 + mark.length);
    assert.equal(area.value, "a\nb\nc");
    assert.equal(area.selectionStart, 2);
  });
}

test("without such a mark the caret is left alone", () => {
  const { area } = begin("");
  area.setSelectionRange = () => assert.fail("moved");
  area.value = "a\nb";
  tell(area, "input");
});

test("Tab indents by four spaces, in place of what is selected", () => {
  const { area, ink } = begin("abc");
  area.setSelectionRange(1, 2);
  assert.ok(tell(area, "keydown", { key: "Tab" }).defaultPrevented);
  assert.equal(area.value, "a    c");
  assert.equal(ink.textContent, "a    c\n");
});

test("Escape, then Tab, leaves; a key in between keeps", () => {
  const { area } = begin("");
  tell(area, "keydown", { key: "Escape" });
  assert.ok(!tell(area, "keydown", { key: "Tab" }).defaultPrevented);
  tell(area, "keydown", { key: "Escape" });
  tell(area, "keydown", { key: "a" });
  assert.ok(tell(area, "keydown", { key: "Tab" }).defaultPrevented);
});

for (const held of ["ctrlKey", "metaKey"]) {
  test(`${held} and Enter run the program, and break no line`, () => {
    const { area } = begin("");
    assert.ok(tell(area, "keydown", { key: "Enter", [held]: true }).defaultPrevented);
    assert.equal(runs, 1);
  });
}

test("Enter alone runs nothing", () => {
  const { area } = begin("");
  assert.ok(!tell(area, "keydown", { key: "Enter" }).defaultPrevented);
  assert.equal(runs, 0);
});

test("a letter is for the editor, and not for the page's shortcuts", () => {
  const { area } = begin("");
  let stopped = false;
  tell(area, "keydown", { key: "f", stopPropagation: () => (stopped = true) });
  assert.ok(stopped);
});

test("a line is marked until something is typed", () => {
  const { editor, area, ink } = begin("a\nb");
  const sheet = ink.parentElement;
  editor.mark(2);
  assert.equal(sheet.style.getPropertyValue("--marked"), "2");
  assert.ok(sheet.classList.contains("run-marked"));
  type(area, "a\nc");
  assert.equal(sheet.style.getPropertyValue("--marked"), "");
  assert.ok(!sheet.classList.contains("run-marked"));
});

test("a line of the header is on view nowhere, and marked nowhere", () => {
  const { editor, ink } = begin("a");
  editor.mark(0);
  editor.mark(-3);
  assert.ok(!ink.parentElement.classList.contains("run-marked"));
});

test("the colours scroll with the text", () => {
  const { area, ink } = begin("a");
  area.scrollLeft = 30;
  tell(area, "scroll");
  assert.equal(ink.parentElement.scrollLeft, 30);
});

test("the area is as high as its text", () => {
  const { area, ink } = begin("a");
  ink.parentElement.scrollHeight = 66;
  tell(area, "input");
  assert.equal(area.style.height, "66px");
});

test("it can be given the focus", () => {
  const { editor, area } = begin("a");
  editor.focus();
  assert.equal(document.activeElement, area);
});
