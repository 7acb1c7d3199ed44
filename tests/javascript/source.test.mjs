import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Element } from "./page.mjs";
import { link, opened } from "./reader.mjs";

let press; // what the module does when something is pressed
opened();
document.addEventListener = (_, act) => (press = act);
Object.assign(Element.prototype, {
  matches() {
    return this.open ?? false;
  },
  showPopover() {
    this.open = true;
  },
});
Element.prototype.style = { setProperty() {}, removeProperty() {} };
const { leaves, show } = await import("../../docs/assets/reading/source.js");
let article;
let cited;
let source;

beforeEach(() => {
  opened();
  article = new Element("article");
  document.body.append(article);
  cited = Object.assign(link("#source-one"), { closest: () => article });
  cited.style = new Map();
  cited.style.setProperty = cited.style.set;
  cited.style.removeProperty = cited.style.delete;
  const entry = new Element("li");
  entry.append("Kapoor (2023). ", new Element("i"));
  source = { cloneNode: () => ({ childNodes: entry.nodes }) };
});

function box() {
  return article.all("source-box")[0];
}

test("a source is shown with its whole entry, and leads on to the list", () => {
  show(cited, source);
  assert.equal(box().open, true);
  assert.match(box().textContent, /^Kapoor \(2023\)\. All sources of this page$/);
  assert.equal(box().all("a")[0].href, cited.href);
  assert.equal(document.activeElement, box());
  assert.equal(box().attributes["aria-label"], "Source");
});

test("the box is the article's, and there is one of it", () => {
  show(cited, source);
  show(cited, source);
  assert.equal(article.all("source-box").length, 1);
});

test("a second press on a citation goes to the list", () => {
  show(cited, source);
  assert.equal(leaves(cited), true);
});

test("also where the press has closed the box before", () => {
  show(cited, source);
  press();
  box().open = false;
  assert.equal(leaves(cited), true);
  assert.equal(leaves(cited), false, "once");
});

test("a press on another citation shows that one", () => {
  show(cited, source);
  press();
  assert.equal(leaves(link("#source-two")), false);
});
