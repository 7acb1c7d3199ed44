// The search's window: a field, and below it the pages that were found with the places
// on them. What is found is put in as text.

import { find, prepare } from "./find.js";

const ROOT = new URL("../../", import.meta.url);
const NAMES = { heading: "Heading", text: "Text", claim: "Claim", source: "Source", program: "Program", output: "Output" };
const ELSEWHERE = [["start/article-on-trial/", "the ledger of all claims"], ["sources/", "the sources"], ["start/", "where to start"]];

let shown = null;
let asked = 0;

// Fetch what the first question will need.
export function warm() {
  prepare().catch(() => {}); // said when it is asked
}

export function open() {
  shown ??= build();
  if (!shown.dialog.isConnected) document.body.append(shown.dialog);
  if (!shown.dialog.open) shown.dialog.showModal();
  shown.input.select();
  shown.input.focus();
  warm();
}

function make(tag, className, text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function build() {
  const dialog = make("dialog", "search");
  const label = make("label", "search-label", "Search the guide");
  const input = make("input", "search-input");
  const close = make("button", "search-close", "Close");
  const status = make("p", "search-status");
  const pages = make("ol", "search-pages");
  const row = make("div", "search-row");
  label.htmlFor = input.id = "search-input";
  dialog.setAttribute("aria-label", "Search");
  Object.assign(input, { type: "text", inputMode: "search", autocomplete: "off", spellcheck: false, enterKeyHint: "go", maxLength: 200 });
  input.setAttribute("autocapitalize", "off");
  close.type = "button";
  status.setAttribute("role", "status");
  row.append(input, close);
  dialog.append(label, row, status, pages);
  add(styles());
  close.addEventListener("click", () => dialog.close());
  input.addEventListener("input", () => ask(input.value));
  dialog.addEventListener("keydown", move);
  dialog.addEventListener("click", follow);
  return { dialog, input, status, pages };
}

function styles() {
  const link = make("link");
  link.rel = "stylesheet";
  link.href = new URL("search.css", import.meta.url).href;
  return link;
}

const add = (node) => document.head.append(node);

// A link that was followed closes the window, as does a press beside it.
function follow(event) {
  const link = event.target.closest("a");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) shown.dialog.close();
  if (event.target === shown.dialog) shown.dialog.close();
}

const stops = () => [shown.input, ...shown.pages.querySelectorAll("a")];

// Arrows go from the field to the links and between them; Enter in the field follows
// the first. Both mean the answer to what was typed, which may be on its way.
function move(event) {
  const at = stops().indexOf(document.activeElement);
  const typing = at === 0;
  const goal = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: typing ? -1 : 1,
    End: typing ? -1 : stops().length - 1,
  }[event.key];
  if (event.key === "Enter" && typing && !event.isComposing) settled().then(() => shown.pages.querySelector("a")?.click());
  else if (at < 0 || !stops()[goal]) return;
  else settled().then(() => stops()[goal]?.focus());
  event.preventDefault();
}

let answering = Promise.resolve();
const settled = () => answering;

function ask(query) {
  const turn = (asked += 1);
  const current = () => turn === asked;
  answering = new Promise((resolve) => setTimeout(resolve)).then(() => current() && answer(query, current));
}

async function answer(query, current) {
  if (!query.trim()) return show({ pages: [], count: 0 }, "");
  try {
    const found = await find(query);
    if (current()) show(found, query);
  } catch {
    shown.pages.replaceChildren();
    shown.status.textContent =
      "The index of the search cannot be fetched. Are you online? A preview has none: it is made when the guide is published.";
  }
}

function show({ pages, count, guessed = [] }, query) {
  shown.pages.replaceChildren(...pages.map(pageItem));
  shown.status.replaceChildren(...(count ? counted(count, pages.length, guessed) : missing(query)));
  shown.dialog.scrollTop = 0;
}

function counted(count, many, guessed) {
  const noun = count === 1 ? "page" : "pages";
  const best = count > many ? `, the best ${many} below` : "";
  return [`${count} ${noun}${best}.${guessed.length ? ` Read as: ${guessed.join(", ")}.` : ""}`];
}

function missing(query) {
  if (!query) return [];
  const links = ELSEWHERE.flatMap(([path, name], index) => {
    const link = make("a", "", name);
    link.href = new URL(path, ROOT).href;
    return [[" Or go to ", ", ", " or "][index], link];
  });
  const searched = "Titles, text, claims, programs, their outputs and sources of all pages were searched; try one word, or a shorter one.";
  return [`Nothing found for “${query.trim()}”. ${searched}`, ...links, "."];
}

function pageItem({ title, part, address, sections }) {
  const item = make("li", "search-page");
  const link = make("a", "search-title", title);
  link.href = address;
  if (part && part !== title) link.append(make("span", "search-part", part));
  const list = make("ul", "search-places");
  list.append(...sections.map(placeItem));
  item.append(link, list);
  return item;
}

function placeItem({ kind, heading, title, address, pieces }) {
  const item = make("li");
  const link = make("a", "search-place");
  link.href = address;
  link.append(
    make("span", `search-kind search-${kind}`, NAMES[kind]),
    told("search-heading", title ?? [[heading, false]]),
    told("search-excerpt", pieces),
  );
  item.append(link);
  return item;
}

function told(className, pieces) {
  const made = make("span", className);
  made.append(...pieces.map(([text, marked]) => (marked ? make("mark", "", text) : text)));
  return made;
}
