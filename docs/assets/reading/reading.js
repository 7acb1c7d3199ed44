// What helps to read: which pages were read to their end, and what a press on a
// source, a heading's mark or the page's menu does. The rest is fetched on a press.

import { readNames, writeNames } from "../kept.js";

const STORE = "two-networks:read";
const SITE = new URL("../../", import.meta.url).href;
const PRESSED = "a.citation, a.headerlink, [data-copy], [data-print]";
let cited; // what shows a source, once it is fetched
let staying; // the wait at the end of a page

export const recall = () => readNames(STORE);
export const remember = (pages) => writeNames(STORE, pages);

// A page's path in the site, such as `models/uncertainty/`.
export function path(href) {
  return href.replace(SITE, "").replace(/(index\.html)?([?#].*)?$/, "");
}

// Ticks the pages of a part that were read to their end.
export function tick() {
  const read = recall();
  for (const link of document.querySelectorAll(".part a, .part-pages > li > a")) {
    if (!read.has(path(link.href)) || link.dataset.read === "") continue;
    link.dataset.read = "";
    const mark = document.createElement("span");
    mark.className = "part-read";
    mark.textContent = "\u00a0✓\u00a0read";
    link.after(mark);
  }
}

// A page is read once its end stays on the screen: while the theme puts one page in
// place of another, the end of either passes by.
const ends = new IntersectionObserver((entries) => {
  clearTimeout(staying);
  if (entries.at(-1).isIntersecting) staying = setTimeout(finish, 1000);
});

function finish() {
  ends.disconnect();
  remember(recall().add(path(location.href)));
  tick();
}

export function press(event) {
  const own = event.target.closest?.(PRESSED);
  const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!own || button || altKey || ctrlKey || metaKey || shiftKey) return;
  if ("print" in own.dataset) {
    print();
  } else if (own.classList.contains("citation")) {
    const source = document.getElementById(own.hash.slice(1));
    if (!source || cited?.leaves(own)) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // the theme would go there
    import("./source.js").then((loaded) => (cited = loaded).show(own, source));
  } else {
    const { href, dataset } = own;
    import("./copy.js").then(({ copy, page }) =>
      dataset.copy ? copy(page(dataset.copy), "Page copied") : copy(href, "Link copied"),
    );
  }
}

// What paper needs: at the foot of each sheet whence it is, and where links lead.
export function sign() {
  const { href } = document.querySelector("link[rel=canonical]") ?? location;
  const [changed] = document.querySelector(".provenance")?.textContent.match(/Last changed on \d+ \w+ \d+/) ?? [""];
  document.documentElement.style.setProperty("--printed", `"${encodeURI(decodeURI(href))}\\a ${changed}"`);
  for (const link of document.querySelectorAll("article a")) link.classList.toggle("away", link.origin !== location.origin);
}

// A program's name in its panel carries a link to the panel, as a heading does.
function linkPrograms() {
  for (const name of document.querySelectorAll(":is(.snippet, .exercise)[id] .filename:not(:has(a))")) {
    const made = document.createElement("a");
    made.className = "headerlink";
    made.href = `#${name.closest("[id]").id}`;
    made.title = "Link to this program";
    made.textContent = "¶";
    name.append(made);
  }
}

export function enhance() {
  const end = document.querySelector("[data-read-here]");
  clearTimeout(staying);
  ends.disconnect();
  tick();
  linkPrograms();
  if (end) ends.observe(end);
  const list = document.querySelector("[data-read-list]");
  if (list) import("./read.js").then(({ show }) => show(list));
}

document.addEventListener("click", press, true);
addEventListener("beforeprint", sign);
if (globalThis.document$) globalThis.document$.subscribe(enhance);
else enhance();
