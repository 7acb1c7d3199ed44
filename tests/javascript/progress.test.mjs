import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Element, open, replace, tell } from "./page.mjs";

open();
// Both as they are on a page: the one asks the other, which begins when it is loaded.
const { show } = await import("../../docs/assets/run/progress.js");
const { recall, remember } = await import("../../docs/assets/run/layer.js");
let place;

beforeEach(() => {
  place = new Element("div");
  open().append(place);
});

test("what is remembered is recalled", () => {
  remember(new Set(["b/two_exercise", "a/one_exercise"]));
  assert.deepEqual(recall(), new Set(["a/one_exercise", "b/two_exercise"]));
});

test("at first nothing is solved", () => {
  assert.deepEqual(recall(), new Set());
});

test("what somebody else left in the storage is no list of ours", () => {
  for (const text of ["{", "5", '{"a": 1}']) {
    localStorage.setItem("two-networks:solved", text);
    assert.deepEqual(recall(), new Set(), text);
  }
});

test("a storage that is off is no fault", () => {
  replace("localStorage", {
    getItem() {
      throw new Error("off");
    },
    setItem() {
      throw new Error("off");
    },
  });
  remember(["a"]);
  assert.deepEqual(recall(), new Set());
});

test("nothing solved: it says so, and offers nothing", () => {
  show(place);
  assert.equal(place.textContent, "None solved on this device yet.");
  assert.equal(place.children.length, 1);
});

test("what was solved is counted, and named as a reader would", () => {
  remember(["b/second_one_exercise", "a/first_exercise"]);
  show(place);
  assert.equal(place.all("p")[0].textContent, "2 solved on this device:");
  assert.deepEqual(place.all("li").map((item) => item.textContent), ["a/first", "b/second one"]);
});

test("Export hands over the names as JSON", async () => {
  remember(["b", "a"]);
  show(place);
  const [link] = place.all("a");
  assert.equal(link.download, "two-networks-solved.json");
  assert.deepEqual(await (await fetch(link.href)).json(), ["a", "b"]);
});

test("Erase forgets all, and shows it", () => {
  remember(["a"]);
  show(place);
  tell(place.all("button")[0], "click");
  assert.deepEqual(recall(), new Set());
  assert.equal(place.textContent, "None solved on this device yet.");
});
