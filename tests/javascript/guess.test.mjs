import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, load, open as openPage, replace, settle, tell } from "./page.mjs";
import { CHOICE, KEY, NUMBER, makeQuestion, open } from "./questions.mjs";

const { compare, named, parse, place, recall, remember } = await load("guess");

function words(said, value) {
  return compare({ said, value }).words;
}

function status(element) {
  return element.all("guess-told")[0].textContent;
}

function commit(element, said) {
  const fields = element.all("input");
  if (typeof said === "number") fields[said].checked = true;
  else fields[0].value = said;
  return tell(element.all("form")[0], "submit");
}

async function openOne(more = NUMBER, settings = {}) {
  const element = makeQuestion(more);
  const guess = await open([element], settings);
  return { element, guess };
}

test("numbers are read as people type them", () => {
  const typed = {
    40: 40, "40%": 40, " 1,000 ": 1000, "1 000": 1000, "1,234,567.5": 1234567.5, "0,5": 0.5, "-3": -3, "−3": -3,
    "1e3": 1000, ".5": 0.5, "5.": 5,
  };
  for (const [text, number] of Object.entries(typed)) assert.equal(parse(text), number, text);
  for (const text of ["", "many", "1.2.3", "0x10", "Infinity", "1e", "4 to 5", "."]) {
    assert.ok(Number.isNaN(parse(text)), text);
  }
});

test("a guess is off by a factor, in words", () => {
  assert.equal(words(40, 82), "2.1 times too low");
  assert.equal(words(82, 40), "2.1 times too high");
  assert.equal(words(1, 1_200_000), "1,200,000 times too low");
  assert.equal(words(100, 996), "10 times too low");
  assert.equal(words(82, 82), "exactly right");
  assert.equal(words(100, 103), "less than 5% too low");
  assert.equal(words(100, 94), "1.1 times too high");
});

test("what has no factor is off by a difference", () => {
  assert.deepEqual(compare({ said: 12, value: 0 }), { words: "12 too high" });
  assert.deepEqual(compare({ said: -1, value: 2 }), { words: "3 too low" });
  assert.equal(compare({ said: 0.1 + 0.2, value: 0 }).words, "0.3 too high");
  assert.equal(compare({ said: 0, value: 0 }).words, "exactly right");
});

test("a choice is right or not", () => {
  assert.equal(compare({ said: "a", value: "a" }).words, "exactly right");
  assert.deepEqual(compare({ said: "a", value: "b" }), { words: "wrong", right: false });
});

test("a percent sign stands close to its number, and a word apart", () => {
  assert.equal(named({ said: 40, unit: "% wrong" }), "40% wrong");
  assert.equal(named({ said: 4000, unit: "rows" }), "4,000 rows");
  assert.equal(named({ said: 4, unit: "" }), "4");
  assert.equal(named({ said: "forest" }), "forest");
});

test("a line is divided evenly, or by powers", () => {
  assert.equal(place(25, { low: 0, high: 50, scale: "linear" }), 50);
  assert.equal(place(-10, { low: -10, high: 10, scale: "linear" }), 0);
  assert.equal(Math.round(place(100, { low: 1, high: 10_000, scale: "log" })), 50);
  assert.equal(place(10_000, { low: 1, high: 10_000, scale: "log" }), 100);
});

test("a question takes the place of its answer", async () => {
  const { element } = await openOne();
  assert.equal(element.all("guess-answer").length, 0);
  const [input] = element.all("input");
  assert.equal(input.attributes.inputmode, "decimal");
  assert.equal(element.all("label")[0].attributes.for, input.attributes.id);
  const [ends] = element.all("span");
  assert.equal(ends.textContent, "% wrong, from 0 to 100");
  assert.equal(input.attributes["aria-describedby"], ends.attributes.id);
  assert.equal(element.all("button")[0].textContent, "Commit");
});

test("what was made live is left alone", async () => {
  const { element, guess } = await openOne();
  assert.deepEqual(guess.enhance(), []);
  assert.equal(element.all("form").length, 1);
});

test("a commit tells what was measured, in words and on a line", async () => {
  const { element } = await openOne();
  assert.equal(commit(element, "40").defaultPrevented, true);
  assert.equal(status(element), "You said 40% wrong. Measured: 82% wrong. You were 2.1 times too low.");
  assert.equal(document.activeElement, element.all("guess-told")[0]);
  assert.equal(element.all("form")[0].hidden, true);
  const marks = element.all("guess-mark").map(({ style }) => style.getPropertyValue("--at"));
  assert.deepEqual(marks, ["40%", "82%"]);
  assert.match(element.all("guess-outcome")[0].textContent, /Printed by one\.py/);
});

test("on a logarithmic line the marks stand by their powers", async () => {
  const { element } = await openOne({ ...NUMBER, value: "1000", low: "1", high: "1000000", scale: "log" });
  commit(element, "1,000,000");
  const marks = element.all("guess-mark").map(({ style }) => Math.round(style.getPropertyValue("--at").slice(0, -1)));
  assert.deepEqual(marks, [100, 50]);
});

test("what is no guess reveals nothing, and stays in the field", async () => {
  const { element } = await openOne();
  for (const text of ["", "lots", "101", "-1"]) {
    commit(element, text);
    assert.equal(status(element), "Write a number from 0 to 100: nothing is revealed yet.", text);
    const [input] = element.all("input");
    assert.equal(input.value, text);
    assert.equal(input.attributes["aria-invalid"], "true");
    assert.equal(document.activeElement, input);
  }
  assert.deepEqual(recall(), {});
});

test("choices are a group with a name", async () => {
  const { element } = await openOne(CHOICE);
  assert.equal(element.all("legend")[0].textContent, "Your guess");
  assert.deepEqual(element.all("label").map(({ textContent }) => textContent.trim()), ["forest", "tree"]);
  assert.equal(element.all("guess-among").length, 0);
  commit(element, "");
  assert.equal(status(element), "Choose one of them first: nothing is revealed yet.");
  commit(element, 1);
  assert.equal(status(element), "You said tree. Measured: forest. You were wrong.");
  assert.equal(element.all("guess-mark").length, 0);
});

test("a guess is kept with all that a list of it needs", async () => {
  const { element } = await openOne();
  commit(element, "40");
  assert.deepEqual(recall(), {
    [KEY]: { page: "A page", label: "one", field: "both", said: 40, value: 82, answer: "82% wrong", unit: "% wrong" },
  });
});

test("a guess is shown again at a return", async () => {
  const { element } = await openOne(NUMBER, { kept: { [KEY]: { said: 41, value: 82 } } });
  assert.equal(status(element), "You said 41% wrong. Measured: 82% wrong. You were 2.0 times too low.");
  assert.equal(document.activeElement, document.body);
  assert.equal(recall()[KEY].answer, "82% wrong"); // as it is measured now
});

test("Guess again forgets this guess, and no other", async () => {
  const other = { said: "a", value: "b" };
  const { element } = await openOne(NUMBER, { kept: { [KEY]: { said: 41, value: 82 }, other } });
  tell(element.all("guess-again")[0], "click");
  assert.deepEqual(recall(), { other });
  assert.equal(status(element), "");
  assert.equal(element.all("form")[0].hidden, false);
  assert.equal(document.activeElement, element.all("input")[0]);
  commit(element, "82");
  assert.match(status(element), /You were exactly right\.$/);
  assert.match(element.textContent, /Printed by/);
});

test("a kept guess that no longer fits is asked anew", async () => {
  for (const said of [900, "forest"]) {
    const { element } = await openOne(NUMBER, { kept: { [KEY]: { said, value: said } } });
    assert.equal(element.all("button")[0].textContent, "Commit");
  }
});

test("what somebody else left in the storage is no guess of ours", () => {
  openPage();
  for (const text of ["{", "5", "null", "[1]", '{"a": 1}', '{"a": {"said": {}}}', '{"a": {"said": 1, "value": "1"}}']) {
    localStorage.setItem("two-networks:guesses", text);
    assert.deepEqual(recall(), {}, text);
  }
});

test("a storage that is off is no fault", async () => {
  const element = makeQuestion(NUMBER);
  await open([element]);
  replace("localStorage", {});
  remember({ a: 1 });
  commit(element, "40");
  assert.match(status(element), /2\.1 times too low/);
});

test("a page with a list gets it filled", async () => {
  const list = new Element("div");
  Object.assign(list.dataset, { guesses: "3", fields: "[]" });
  await open([], { list });
  while (!list.textContent) await settle();
  assert.equal(list.textContent, "None of the 3 guesses is made here yet.");
});
