import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { Element, replace } from "./page.mjs";
import { SITE, link, opened, pressed, seen } from "./reader.mjs";

opened();
const { enhance, path, press, recall, remember, sign, tick } = await import("../../docs/assets/reading/reading.js");
const { ends } = seen;
const PART = ".part a, .part-pages > li > a";
const HERE = "[data-read-here]";

function off() {
  throw new Error("off");
}

beforeEach(() => opened());

test("a page is named by its path in the site", () => {
  assert.equal(path(`${SITE}models/uncertainty/`), "models/uncertainty/");
  assert.equal(path(`${SITE}models/uncertainty/index.html#recap`), "models/uncertainty/");
  assert.equal(path(`${SITE}?q=1`), "");
});

test("what is remembered is recalled, and nothing else is a list of ours", () => {
  remember(["b/", "a/"]);
  assert.deepEqual(recall(), new Set(["a/", "b/"]));
  for (const text of ["{", "5", '{"a": 1}']) {
    localStorage.setItem("two-networks:read", text);
    assert.deepEqual(recall(), new Set(), text);
  }
});

test("a storage that is off is no fault", () => {
  replace("localStorage", { getItem: off, setItem: off });
  remember(["a/"]);
  assert.deepEqual(recall(), new Set());
});

test("a page whose end stays on the screen is read, and ticked once", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const own = link("models/uncertainty/");
  const other = link("models/splits-decide/");
  const list = new Element("ol");
  list.append(own, other);
  const end = new Element("nav");
  opened({ [HERE]: [end], [PART]: [own, other] });
  enhance();
  assert.deepEqual(ends.watched, [end]);
  ends.tell([{ isIntersecting: true }]);
  mock.timers.tick(900);
  ends.tell([{ isIntersecting: false }]);
  mock.timers.tick(2000);
  assert.deepEqual(recall(), new Set(), "it passed by");
  ends.tell([{ isIntersecting: true }]);
  enhance();
  mock.timers.tick(2000);
  assert.deepEqual(recall(), new Set(), "another page has come");
  ends.tell([{ isIntersecting: true }]);
  mock.timers.tick(1000);
  mock.timers.reset();
  assert.deepEqual(recall(), new Set(["models/uncertainty/"]));
  tick();
  assert.deepEqual(list.all("part-read").map(({ textContent }) => textContent), ["\u00a0✓\u00a0read"]);
  assert.equal(own.dataset.read, "");
  assert.equal(other.dataset.read, undefined);
});

test("a page that is no page of a part has no end to reach", () => {
  enhance();
  assert.deepEqual(ends.watched, []);
});

test("a program's name links to its panel", () => {
  const name = new Element("span");
  name.closest = () => ({ id: "program-add-dimes" });
  opened({ ":is(.snippet, .exercise)[id] .filename:not(:has(a))": [name] });
  enhance();
  assert.equal(name.all("headerlink")[0].href, "#program-add-dimes");
});

test("a press on a citation is ours, if its source is on the page", () => {
  const cited = link("#source-one", { className: "citation" });
  const [event, told] = pressed(cited);
  press(event);
  assert.deepEqual(told, { prevented: false, stopped: false });
});

for (const key of ["altKey", "ctrlKey", "metaKey", "shiftKey"]) {
  test(`a press with ${key} is the browser's`, () => {
    opened({ "#source-one": [new Element("li")] });
    const [event, told] = pressed(link("#source-one", { className: "citation" }), { [key]: true });
    press(event);
    assert.deepEqual(told, { prevented: false, stopped: false });
  });
}

test("a press elsewhere is not ours", () => {
  const target = new Element("p");
  target.closest = () => null;
  press({ target, button: 0 });
  press({ target: {}, button: 0 });
});

test("a press on Print prints", () => {
  let printed = 0;
  replace("print", () => (printed += 1));
  const button = new Element("button");
  button.dataset.print = "";
  press(pressed(button)[0]);
  assert.equal(printed, 1);
});

test("on paper stand the page's address, its day, and where links lead", () => {
  const about = new Element("aside");
  about.textContent = "Last changed on 3 May 2026 by A. Every program";
  const [own, away] = [link("models/"), link("https://example.org/a")];
  opened({
    "link[rel=canonical]": [{ href: 'https://guide.test/a/"b' }],
    ".provenance": [about],
    "article a": [own, away],
  });
  sign();
  const told = document.documentElement.style.getPropertyValue("--printed");
  assert.equal(told, '"https://guide.test/a/%22b\\a Last changed on 3 May 2026"');
  assert.deepEqual([own.className, away.className], ["", "away"]);
});
