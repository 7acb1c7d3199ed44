import assert from "node:assert/strict";
import { test } from "node:test";

import { load, open, replace } from "./page.mjs";
import { Node } from "./turnable.mjs";

class Drawn extends Node {
  setAttributeNS(_, name, value) {
    this.setAttribute(name, value);
  }
}

// What a browser would read in a file.
function element(localName, attributes = {}, ...childNodes) {
  const listed = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return { nodeType: 1, localName, attributes: listed, childNodes, getAttribute: (name) => attributes[name] ?? null };
}

async function draw(...inside) {
  open();
  document.createElementNS = (_, name) => new Drawn(name);
  const root = element("svg", { viewBox: "0 0 9 9", onload: "alert(1)" }, ...inside);
  replace("DOMParser", class {
    parseFromString = () => ({ documentElement: root });
  });
  const recorded = element("svg", { role: "img", "aria-label": "it rises", style: "max-width:9px", fill: "currentColor" });
  const { redraw } = await load("drawing");
  return redraw("", recorded, "noise = 0.3");
}

test("a drawing has the place and the colours of the recorded one", async () => {
  const made = await draw(element("path", { d: "M 0 0", style: "stroke: #0072b2; fill: #000000" }));
  assert.deepEqual(made.attributes, {
    role: "img",
    "aria-label": "Drawn at noise = 0.3. As recorded: it rises",
    style: "max-width:9px",
    fill: "currentColor",
    viewBox: "0 0 9 9",
  });
  assert.deepEqual(made.children[0].attributes, { d: "M 0 0", style: "stroke: var(--series-1); fill: currentColor" });
});

test("its ids are its own", async () => {
  const made = await draw(element("g", { id: "a", "clip-path": "url(#b)" }, element("use", { "xlink:href": "#a" })));
  const [group] = made.children;
  assert.match(group.attributes.id, /^drawn-\d+-a$/);
  assert.equal(group.attributes["clip-path"], `url(#${group.attributes.id.replace(/a$/, "b")})`);
  assert.equal(group.children[0].attributes["xlink:href"], `#${group.attributes.id}`);
});

test("nothing that acts, and nothing from elsewhere, comes in", async () => {
  const made = await draw(
    element("script", {}, { nodeType: 3, data: "alert(1)" }),
    element("foreignObject", {}, element("p")),
    element("style", {}, { nodeType: 3, data: "* {}" }),
    element("a", { href: "https://elsewhere.test/" }),
    element("animate", { attributeName: "href" }),
    element("text", { onclick: "alert(1)", class: "md-button", x: "1", y: "2" }, { nodeType: 3, data: "<b>words</b>" }),
    element("use", { "xlink:href": "https://elsewhere.test/#a" }),
    element("image", { href: "https://elsewhere.test/a.png", x: "1" }),
    element("image", { href: "data:image/svg+xml;base64,AA==" }),
    element("rect", { style: "fill: url(https://elsewhere.test/)" }),
    element("rect", { fill: "url('https://elsewhere.test/')" }),
  );
  assert.deepEqual(
    made.children.map(({ tag, attributes }) => [tag, attributes]),
    [["text", { x: "1", y: "2" }], ["use", {}], ["image", { x: "1" }], ["image", {}], ["rect", {}], ["rect", {}]],
  );
  assert.deepEqual(made.children[0].nodes, ["<b>words</b>"]);
});

test("what is no drawing is none", async () => {
  await draw();
  replace("DOMParser", class {
    parseFromString = () => ({ documentElement: element("parsererror") });
  });
  const { redraw } = await load("drawing");
  assert.equal(redraw("", null, ""), undefined);
});
