import assert from "node:assert/strict";
import { test } from "node:test";

const { Vocabulary, distance } = await import("../../docs/assets/search/spelling.js");
const words = new Vocabulary(["bayesian", "boundary", "calendar", "generalise", "label", "labelled", "median", "table"]);

test("a word of the pages is looked for as it is typed", () => {
  assert.deepEqual(words.read("boundary"), { words: ["boundary"], guessed: false });
  assert.deepEqual(words.read("bound"), { words: ["bound"], guessed: false });
});

test("the ending of a word does not make it unknown", () => {
  assert.deepEqual(words.read("medians"), { words: ["medians"], guessed: false });
});

test("American and British spelling are the same word", () => {
  assert.deepEqual(words.read("generalize").words, ["generalise"]);
  assert.deepEqual(words.read("labeled").words.sort(), ["labeled", "labelled"]);
});

test("a slip is read as the nearest word, and that is told", () => {
  for (const [typed, meant] of [["boundry", "boundary"], ["bayesain", "bayesian"], ["calender", "calendar"], ["tabel", "table"]]) {
    assert.deepEqual(words.read(typed), { words: [meant], guessed: true });
  }
});

test("what is near to nothing stays as it is", () => {
  for (const typed of ["zzzzzz", "p99", "xy", "lru_cache"]) {
    assert.deepEqual(words.read(typed), { words: [typed], guessed: false });
  }
});

test("letters put in, left out, changed or swapped are counted", () => {
  const pairs = [["a", "a", 0], ["ab", "a", 1], ["a", "ab", 1], ["ab", "ac", 1], ["ab", "ba", 1], ["abc", "", 3]];
  for (const [one, other, count] of pairs) assert.equal(distance(one, other), count, `${one} ${other}`);
});
