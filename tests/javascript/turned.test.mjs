import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "./page.mjs";
import { build } from "./turnable.mjs";

test("values are read as where they were recorded", async () => {
  const { read } = await load("turned");
  const found = read("a: 1\nb: 2: 3\n: 4\nc:\nd: \ntwice: 1\ntwice: 2\nno value\n");
  assert.deepEqual([...found].filter(([, value]) => value), [["a", "1"], ["b", "2: 3"]]);
});

test("what sums up draws, and what was not printed, is of the recorded setting", async () => {
  const { show } = await load("turned");
  const { element, quoted } = build();
  const undo = show(element, { text: "noise: 0.4\n", figures: [] }, "noise = 0.4");
  assert.equal(quoted[0].attributes.title, "Yours, noise = 0.4; recorded: 0.2");
  assert.equal(quoted[1].attributes["data-spread"], "Of the recorded setting, and not of yours");
  assert.equal(quoted[2].attributes.title, "Of the recorded setting, and not of yours");
  undo();
  assert.deepEqual(quoted.map(({ attributes }) => attributes), [{}, { "data-spread": "20 draws" }, {}]);
});

test("an output that was folded is open while it is the reader's", async () => {
  const { show } = await load("turned");
  const { element, output } = build();
  output.tag = "details";
  const undo = show(element, { text: "noise: 0.4\n", figures: [] }, "noise = 0.4");
  assert.equal(output.getAttribute("open"), "");
  undo();
  assert.equal(output.getAttribute("open"), null);
});
