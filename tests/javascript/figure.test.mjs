import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Element, load, open, tell } from "./page.mjs";

let figure;
let drawn;
let module;

// A drawing with its attributes, as a browser copies it.
function draw(attributes, inside = []) {
  const own = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = Object.assign(new Element("svg"), { attributes: own, viewBox: { baseVal: { width: 300 } } });
  element.cloneNode = () => draw(Object.fromEntries(own.map(({ name, value }) => [name, value])), inside.map((one) => one.cloneNode()));
  element.querySelectorAll = () => inside;
  element.removeAttribute = (name) => (element.attributes = element.attributes.filter((one) => one.name !== name));
  element.told = (name) => element.attributes.find((one) => one.name === name)?.value;
  return element;
}

beforeEach(async () => {
  open();
  const create = document.createElement;
  document.createElement = (tag) => {
    const made = create(tag);
    if (tag === "dialog") {
      made.showModal = () => (made.open = true);
      made.close = () => tell(made, "close");
    }
    return made;
  };
  figure = new Element("figure");
  const box = { getAttribute: (name) => name === "aria-label" && "Figure of plot_growth.py" };
  drawn = draw({ style: "min-width:277px" }, [draw({ id: "a1", "clip-path": "url(#a2)", "xlink:href": "#a3", fill: "#abc" })]);
  figure.querySelector = (selector) => (selector === ".figure-box" ? box : drawn);
  module = await load("figure");
  module.enhance([figure]);
});

const button = () => figure.all("run-button")[0];
const dialog = () => document.body.all("dialog")[0];

test("a figure has a button with the program's name, once", () => {
  assert.equal(button().textContent, "Enlarge");
  assert.equal(button().attributes["aria-label"], "Enlarge the figure of plot_growth.py");
  assert.equal(figure.dataset.large, "");
});

test("a press opens a copy, at its natural width or more", () => {
  tell(button(), "click");
  assert.ok(dialog().open);
  assert.equal(dialog().attributes["aria-label"], "Figure of plot_growth.py");
  const [copy] = dialog().all("svg");
  assert.notEqual(copy, drawn);
  assert.equal(copy.style.minWidth, "400px");
  assert.equal(copy.told("style"), undefined);
});

test("what a copy refers to is its own", () => {
  const made = module.copy(drawn);
  const [inside] = made.querySelectorAll("*");
  assert.equal(inside.told("id"), "large-a1");
  assert.equal(inside.told("clip-path"), "url(#large-a2)");
  assert.equal(inside.told("xlink:href"), "#large-a3");
  assert.equal(inside.told("fill"), "#abc");
  assert.equal(drawn.querySelectorAll("*")[0].told("id"), "a1");
});

test("a figure that a run drew again is shown as it is now", () => {
  drawn = Object.assign(draw({ src: "blob:1" }), { naturalWidth: 512 });
  tell(button(), "click");
  const [copy] = dialog().all("svg");
  assert.deepEqual([copy.told("src"), copy.style.minWidth], ["blob:1", "512px"]);
});

test("its button closes it, and the focus returns", () => {
  tell(button(), "click");
  tell(dialog().all("run-button")[0], "click");
  assert.equal(dialog(), undefined);
  assert.equal(document.activeElement, button());
});

test("a press outside closes it, and one inside does not", () => {
  tell(button(), "click");
  const opened = dialog();
  opened.dispatchEvent(Object.defineProperty(new Event("click"), "target", { value: opened.children[0] }));
  assert.equal(dialog(), opened);
  tell(opened, "click");
  assert.equal(dialog(), undefined);
});
