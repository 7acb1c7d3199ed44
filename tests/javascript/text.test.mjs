import assert from "node:assert/strict";
import test from "node:test";

import { load } from "./page.mjs";

const { split } = await load("text");
const HEADER = '# /// script\n# dependencies = ["numpy"]\n# ///\n';

test("a header, and the empty lines below it, are apart from the body", () => {
  assert.deepEqual(split(`${HEADER}\n\nprint(1)\n`), [`${HEADER}\n\n`, "print(1)\n"]);
});

test("a program without a header is all body", () => {
  assert.deepEqual(split("# a comment\nprint(1)\n"), ["", "# a comment\nprint(1)\n"]);
});

test("a header counts at the top alone, and only where it ends", () => {
  for (const text of [`print(1)\n${HEADER}`, "# /// script\n# dependencies = []\nprint(1)\n"]) {
    assert.deepEqual(split(text), ["", text]);
  }
});

test("an empty program has two empty parts", () => {
  assert.deepEqual(split(""), ["", ""]);
});
