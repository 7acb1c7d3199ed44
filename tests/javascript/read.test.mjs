import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Element, tell } from "./page.mjs";
import { SITE, opened } from "./reader.mjs";

opened();
const { show } = await import("../../docs/assets/reading/read.js");
const { recall, remember } = await import("../../docs/assets/reading/reading.js");
let place;

beforeEach(() => {
  place = new Element("div");
  opened().append(place);
});

test("nothing read: it says so, and offers nothing", () => {
  show(place);
  assert.equal(place.textContent, "None read to the end on this device yet.");
  assert.equal(place.children.length, 1);
});

test("each page stands there, with a link to it", () => {
  remember(["models/splits-decide/", "data:text/html,a"]);
  show(place);
  assert.equal(place.children[0].textContent, "2 read to the end on this device:");
  const links = place.all("a");
  assert.deepEqual(links.map(({ textContent }) => textContent), ["data:text: html,a", "models: splits decide"]);
  assert.equal(links[1].href, `${SITE}models/splits-decide/`);
  assert.match(links[0].href, /^file:/);
});

test("what is forgotten is gone, and that is told", () => {
  remember(["models/"]);
  show(place);
  tell(place.all("button")[0], "click");
  assert.deepEqual(recall(), new Set());
  assert.equal(place.textContent, "None read to the end on this device yet.");
  assert.equal(document.activeElement, place.children[0]);
});
