import assert from "node:assert/strict";
import { test } from "node:test";

const { sections } = await import("../../docs/assets/search/places.js");
const TEXT = "leaks, heading words here, prose about leaks and rows, claim of leaks";
const WORDS = TEXT.split(" ");
const ANCHORS = [
  { id: "finds||", location: 0 },
  { id: "heading|where|A%20%7C%20B", location: 1 },
  { id: "text|where|A%20%7C%20B", location: 4 },
  { id: "claim|d1|Claim%20D1", location: 9 },
];
const hit = (weight, ...places) => ({ weight, places });

test("a place tells its kind, its heading and its words", () => {
  const [first, second] = sections(ANCHORS, WORDS, [hit(1, 6, 11)]).sections;
  assert.deepEqual([first.kind, first.place, first.heading], ["claim", "d1", "Claim D1"]);
  assert.deepEqual([second.kind, second.place, second.heading], ["text", "where", "A | B"]);
  const marked = first.pieces.filter(([, asked]) => asked).map(([text]) => text);
  assert.deepEqual(marked, ["leaks"]);
});

test("what only finds a page is no place on it", () => {
  assert.deepEqual(sections(ANCHORS, WORDS, [hit(1, 0)]).sections, []);
});

test("each place is told once, where most was asked for", () => {
  const found = sections(ANCHORS, WORDS, [hit(1, 1, 4), hit(1, 6)]).sections;
  assert.deepEqual(found.map(({ kind }) => kind), ["text"]);
});

test("the share of the question in one heading or claim is told", () => {
  assert.equal(sections(ANCHORS, WORDS, [hit(1, 1), hit(1, 2)]).share, 1);
  assert.equal(sections(ANCHORS, WORDS, [hit(1, 1), hit(3, 6)]).share, 0.25);
  assert.equal(sections(ANCHORS, WORDS, [hit(1, 5)]).share, 0);
});

test("a heading is told with its words marked, and with what follows", () => {
  const [one] = sections(ANCHORS, WORDS, [hit(1, 1)]).sections;
  assert.deepEqual(one.title.filter(([, asked]) => asked), [["heading", true]]);
  assert.equal(one.pieces[0][0], "prose");
});

test("a claim that is asked for by its name is worth more than any words", () => {
  assert.ok(sections(ANCHORS, WORDS, [hit(1, 9)], ["d1"]).share > 1);
  assert.ok(sections(ANCHORS, WORDS, [hit(1, 6)], ["where"]).share <= 1);
});

test("an excerpt is cut around its hits, and says so", () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const [one] = sections([{ id: "text|a|A", location: 0 }], words, [hit(1, 3, 70, 74)]).sections;
  const told = one.pieces.map(([text]) => text).join("");
  assert.match(told, /^… w64 .* w89 …$/);
});

test("what the index parts inside of code is told together", () => {
  const words = "shuffle= True in KFold( n, [ a ]) == b |".split(" ");
  const [one] = sections([{ id: "program|a|A", location: 0 }], words, [hit(1, 0)]).sections;
  assert.equal(one.pieces.map(([text]) => text).join(""), "shuffle=True in KFold(n, [a ]) == b | ");
});
