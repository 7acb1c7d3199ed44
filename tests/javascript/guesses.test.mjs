import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Element, open, tell } from "./page.mjs";

open();
const { median, show, sum } = await import("../../docs/assets/run/guesses.js");
const { recall, remember } = await import("../../docs/assets/run/guess.js");
const ONE = { page: "A page", label: "one", field: "data network", said: 40, value: 82, answer: "82%", unit: "%" };
const TWO = { ...ONE, page: "Another", label: "two", field: "both", said: 100, value: 820, answer: "820", unit: "" };
const CHOICE = { page: "A page", label: "best", field: "both", said: "tree", value: "tree", answer: "tree" };
let place;

function texts(tag) {
  return place.all(tag).map(({ textContent }) => textContent);
}

beforeEach(() => {
  place = new Element("div");
  Object.assign(place.dataset, { guesses: "27", fields: '["data network", "knowledge network", "both"]' });
  open().append(place);
});

test("a middle lies between the two in the middle", () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 3, 2]), 2.5);
});

test("guesses are summed up by their factors, and by the share that is right", () => {
  assert.equal(sum([ONE]), "0 of 1 number within a factor of two, off by a factor of 2.1 in the middle");
  assert.equal(sum([CHOICE, { ...CHOICE, said: "forest" }]), "1 of 2 choices right");
  const right = { ...ONE, said: 82 };
  assert.equal(
    sum([ONE, TWO, right, CHOICE]),
    "1 of 3 numbers within a factor of two, off by a factor of 2.1 in the middle, 1 of 1 choice right",
  );
});

test("a number without a factor counts, and has no part in the middle", () => {
  assert.equal(sum([{ ...ONE, value: 0 }]), "0 of 1 number within a factor of two");
});

test("no guess: it says so, and offers nothing", () => {
  show(place);
  assert.equal(place.textContent, "None of the 27 guesses is made here yet.");
  assert.equal(place.children.length, 1);
});

test("each guess stands in the table, with a link to its question", () => {
  remember({ "a/b/#guess-one": ONE, "data:text/html,a": CHOICE });
  show(place);
  assert.match(texts("p")[0], /^2 of the guide's 27 guesses made on this device: 0 of 1 number /);
  assert.deepEqual(texts("td"), ["40%", "82%", "2.1 times too low", "tree", "tree", "exactly right"]);
  const [first, second] = place.all("a").map(({ attributes }) => attributes.href);
  assert.match(first, /^file:.*\/docs\/a\/b\/#guess-one$/);
  assert.match(second, /^file:/);
});

test("each field with a guess is summed up", () => {
  remember({ one: ONE, two: TWO });
  show(place);
  assert.deepEqual(texts("li"), [
    "data network: 0 of 1 number within a factor of two, off by a factor of 2.1 in the middle",
    "both: 0 of 1 number within a factor of two, off by a factor of 8.2 in the middle",
  ]);
});

test("Export hands over the guesses as JSON", async () => {
  remember({ one: ONE });
  show(place);
  const link = place.all("md-button")[0];
  assert.equal(link.attributes.download, "two-networks-guesses.json");
  assert.deepEqual(await (await fetch(link.href)).json(), { one: ONE });
});

test("Erase asks once more, then forgets all and shows it", () => {
  remember({ one: ONE });
  show(place);
  const erase = place.all("button")[0];
  tell(erase, "click");
  assert.deepEqual(recall(), { one: ONE });
  assert.equal(erase.textContent, "Erase all of them? Press again");
  tell(erase, "click");
  assert.deepEqual(recall(), {});
  assert.match(place.textContent, /^None of/);
  assert.equal(document.activeElement, place.children[0]);
});
