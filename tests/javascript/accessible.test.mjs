import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Element, execute, open, replace } from "./page.mjs";

const COPY = ".snippet-core [data-clipboard-target]:not([data-clipboard-text])";
let buttons;
let toolbars;
let boxes;
let measure; // the browser's word that something has another size
let change; // and that something was added
let watched;

beforeEach(async () => {
  open();
  [buttons, toolbars, boxes, watched] = [[], [], [], []];
  document.querySelectorAll = (selector) => {
    if (selector === "nav.md-code__nav") return toolbars;
    if (selector === COPY) return buttons.filter(({ dataset }) => !("clipboardText" in dataset));
    assert.equal(selector, ":is(.md-typeset__scrollwrap, .timings, .figure-box):not([tabindex])");
    return boxes.filter((box) => box.tabIndex === undefined);
  };
  replace("ResizeObserver", class {
    constructor(tell) {
      measure = (target) => tell([{ target }]);
    }

    observe(element) {
      watched.push(element);
    }
  });
  replace("MutationObserver", class {
    constructor(tell) {
      change = tell;
    }

    observe(place, what) {
      assert.equal(place, document.body);
      assert.deepEqual(what, { childList: true, subtree: true });
    }
  });
  await execute("accessible.js");
});

function addBox(scrollWidth) {
  const table = new Element("table");
  const box = Object.assign(new Element("div"), { clientWidth: 300, scrollWidth });
  box.append(table);
  box.closest = table.closest = (selector) => selector === ".md-typeset__scrollwrap, .timings, .figure-box" && box;
  boxes.push(box);
  change();
  return { box, table };
}

test("toolbars are numbered as they come, and a name stays", () => {
  toolbars.push({ ariaLabel: null }, { ariaLabel: "theirs" });
  change();
  toolbars.push({ ariaLabel: null });
  change();
  assert.deepEqual(toolbars.map(({ ariaLabel }) => ariaLabel), ["Code block 1", "theirs", "Code block 3"]);
});

test("Copy on a core means the whole of its program, as it comes", () => {
  const whole = { textContent: "one = 1\nprint(one)\n" };
  const panel = { querySelector: (selector) => (selector === ".snippet-whole pre > code" ? whole : null) };
  const button = { dataset: {}, closest: (selector) => (selector === ".snippet-code" ? panel : null) };
  buttons.push(button);
  change();
  assert.equal(button.dataset.clipboardText, "one = 1\nprint(one)\n");
  change();
  assert.deepEqual(Object.keys(button.dataset), ["clipboardText"]);
});

test("the keyboard reaches a table that is too wide, as long as it is", () => {
  const { box } = addBox(301);
  measure(box);
  assert.equal(box.tabIndex, 0);
  box.scrollWidth = 300;
  measure(box);
  assert.equal(box.tabIndex, -1);
});

test("a table that grows in its box counts, too", () => {
  const { box, table } = addBox(300);
  assert.equal(box.tabIndex, -1);
  box.scrollWidth = 301;
  measure(table);
  assert.equal(box.tabIndex, 0);
});

test("a box and what is in it are watched, once", () => {
  const { box, table } = addBox(300);
  change();
  assert.deepEqual(watched, [box, table]);
});

test("what has left the page is no fault", () => {
  measure({ closest: () => null });
});
