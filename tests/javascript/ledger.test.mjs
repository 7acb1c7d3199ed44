import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Element, load, open, replace, tell } from "./page.mjs";

const CLAIMS = [
  ["d1", "holds", "models", "A float is a fraction."],
  ["d2", "wrong", "models", "A hash never collides."],
  ["d3", "holds", "theme", "A float is exact."],
];
let page;

function add(parent, tag, more = {}) {
  const made = Object.assign(new Element(tag), more);
  parent.append(made);
  return made;
}

// The page: radio buttons, marks, and the ledger with its rows.
function build(search = "", hash = "") {
  const body = open();
  const element = add(body, "div");
  const status = add(element, "p");
  const rows = CLAIMS.map(([id, verdict, section, textContent]) =>
    add(body, "tr", { id, dataset: { verdict, section }, textContent, toggleAttribute(name, wanted) {
      this[name] = wanted;
    }, scrollIntoView() {
      this.seen = true;
    } }));
  const marks = CLAIMS.map(([id]) => add(body, "a", { hash: `#${id}`, toggleAttribute(name, wanted) {
    this[name] = wanted;
  } }));
  const radios = ["verdict all", "verdict holds", "verdict wrong", "section all", "section models", "section theme"].map((one) => {
    const [name, value] = one.split(" ");
    return add(body, "input", { name: `ledger-${name}`, value, checked: value === "all" });
  });
  // A group has one choice, which a browser sees to.
  for (const radio of radios) {
    let checked = radio.checked;
    Object.defineProperty(radio, "checked", {
      get: () => checked,
      set(wanted) {
        checked = wanted;
        if (wanted) for (const other of radios) if (other !== radio && other.name === radio.name) other.checked = false;
      },
    });
  }
  element.querySelectorAll = () => rows;
  element.querySelector = () => status;
  status.before = (node) => element.prepend(node);
  document.querySelectorAll = (wanted) => (wanted.includes("marks") ? marks : radios);
  Object.assign(location, { pathname: "/ledger/", search, hash });
  replace("history", { state: { y: 5 }, replaceState: (...told) => page.kept.push(told) });
  replace("addEventListener", (type, act) => {
    page.told[type] = act;
  });
  page = { element, status, rows, marks, radios, kept: [], told: {} };
  return page;
}

function shown() {
  return page.rows.filter((row) => !row.hidden).map((row) => row.id);
}

function choose(name, value) {
  const radio = page.radios.find((one) => one.name === `ledger-${name}` && one.value === value);
  radio.checked = true;
  tell(radio, "change");
}

async function start(search, hash) {
  build(search, hash);
  const module = await load("ledger");
  module.enhance(page.element);
  page.field = page.element.all("input")[0];
  page.reset = page.element.all("a")[0];
  return module;
}

beforeEach(() => open());

test("a choice is kept in the address, beside what else stands there", async () => {
  await start("?h=float", "#d1");
  choose("verdict", "holds");
  assert.deepEqual(page.kept.at(-1), [{ y: 5 }, "", "/ledger/?h=float&verdict=holds#d1"]);
  choose("verdict", "all");
  assert.equal(page.kept.at(-1)[2], "/ledger/?h=float#d1");
});

test("a link restores verdict, section and text, and keeps nothing anew", async () => {
  await start("?verdict=holds&section=theme&contains=FLOAT");
  assert.deepEqual(shown(), ["d3"]);
  assert.deepEqual(page.radios.filter(({ checked }) => checked).map(({ value }) => value), ["holds", "theme"]);
  assert.equal(page.field.value, "FLOAT");
  assert.deepEqual(page.kept, []);
});

test("what no filter knows is no filter", async () => {
  await start("?verdict=%3Cb%3E&section=everything");
  assert.deepEqual(shown(), ["d1", "d2", "d3"]);
});

test("the number of claims is told, also when there are none", async () => {
  await start();
  assert.equal(page.status.attributes.role, "status");
  assert.equal(page.status.textContent, "All 3 claims.");
  assert.equal(page.reset.hidden, true);
  page.field.value = " never ";
  tell(page.field, "input");
  assert.equal(page.status.textContent, "1 of 3 claims.");
  choose("verdict", "holds");
  assert.equal(page.status.textContent, "No claim matches.");
  assert.equal(page.reset.hidden, false);
});

test("a mark of a claim that is filtered out is marked so", async () => {
  await start("?verdict=wrong");
  assert.deepEqual(page.marks.map((mark) => mark["data-out"]), [true, false, true]);
});

test("All claims takes every filter away, and is a link to all", async () => {
  await start("?verdict=wrong&contains=hash&h=x");
  assert.equal(page.reset.href, "/ledger/?h=x");
  assert.equal(tell(page.reset, "click").defaultPrevented, true);
  assert.deepEqual(shown(), ["d1", "d2", "d3"]);
  assert.equal(page.kept.at(-1)[2], "/ledger/?h=x");
  assert.equal(document.activeElement, page.field);
});

test("a row that is asked for is shown, whatever is filtered", async () => {
  await start("?verdict=wrong", "#d2");
  assert.deepEqual(shown(), ["d2"]);
  location.hash = "#d1";
  page.told.hashchange();
  assert.deepEqual(shown(), ["d1", "d2", "d3"]);
  assert.equal(page.rows[0].seen, true);
  assert.deepEqual(page.rows.map((row) => row["data-asked"]), [true, false, false]);
});

test("Back restores what the address says", async () => {
  await start("?verdict=wrong");
  location.search = "?section=theme";
  page.told.popstate();
  assert.deepEqual(shown(), ["d3"]);
});

test("a second visit to the page adds nothing twice", async () => {
  const { enhance } = await start();
  enhance(page.element);
  assert.equal(page.element.all("input").length, 1);
  const { told } = page;
  build("?verdict=holds");
  page.told = {};
  enhance(page.element);
  assert.deepEqual(page.told, {}); // it listens once
  assert.deepEqual(shown(), ["d1", "d3"]);
  location.search = "";
  told.popstate();
  assert.deepEqual(shown(), ["d1", "d2", "d3"]);
});
