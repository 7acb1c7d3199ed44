// A page in place of another, without a load: what runs on stays, Python too. A page is
// fetched when a reader points at its link, touches it, or gets there by keyboard.

const KEPT = 8; // pages that were fetched and not yet shown
const PARTS = ["container", "header-topic", "logo", "skip"].map((name) => `[data-md-component=${name}]`);
const TOLD = "title, meta[name], meta[property], link:is([rel=canonical], [rel=prev], [rel=next]), script[type='application/ld+json']";
const OWN = new URL("../../", import.meta.url); // the site: this file is in assets/theme
const pages = new Map();
let current = location.pathname;
let wanted = 0;

// A page's address ends in a slash; what ends otherwise is a file.
function leads(link) {
  if (!link || link.target || link.hasAttribute("download")) return undefined;
  const url = new URL(link.href);
  const inside = url.origin === OWN.origin && url.pathname.startsWith(OWN.pathname);
  return inside && url.pathname.endsWith("/") && !url.search ? url : undefined;
}

async function request({ pathname }) {
  const response = await fetch(pathname, { credentials: "same-origin" });
  const text = response.ok ? await response.text() : "";
  const page = new DOMParser().parseFromString(text, "text/html");
  return page.querySelector(PARTS[0]) ? page : undefined; // what has moved is no page
}

function get(url) {
  const { pathname } = url;
  if (!pages.has(pathname)) {
    if (pages.size >= KEPT) pages.delete(pages.keys().next().value);
    pages.set(
      pathname,
      request(url).catch(() => undefined),
    );
  }
  return pages.get(pathname);
}

function prefetch(target) {
  const url = leads(target.closest?.("a[href]"));
  if (url && url.pathname !== current && !navigator.connection?.saveData) get(url);
}

// What stays was written for another address.
function settle() {
  for (const one of document.querySelectorAll("head [href], head [src], header [href]")) {
    for (const name of ["href", "src"]) {
      const value = one.getAttribute(name);
      if (value && !value.startsWith("#") && typeof one[name] === "string") one[name] = new URL(value, document.baseURI).href;
    }
  }
}

function put(page) {
  for (const part of PARTS) {
    const [here, there] = [document, page].map((one) => one.querySelector(part));
    if (here && there) here.replaceWith(document.adoptNode(there));
  }
  for (const one of document.head.querySelectorAll(TOLD)) one.remove();
  document.head.append(...page.head.querySelectorAll(TOLD));
  document.querySelector("#__drawer").checked = false;
}

// To the heading of an address: one that the browser follows is also its target.
function arrive(url, y) {
  if (y !== undefined) scrollTo(0, y);
  else if (url.hash) location.replace(url.hash);
  else scrollTo(0, 0);
}

async function show(url, { push, y }) {
  const turn = ++wanted;
  const page = await get(url);
  if (turn !== wanted) return; // the reader has chosen another
  pages.delete(url.pathname); // once shown, it is no longer as it was fetched
  if (!page) {
    location.assign(url);
    return;
  }
  settle();
  if (push) history.pushState(null, "", url.pathname);
  current = url.pathname;
  put(page);
  globalThis.document$.next();
  arrive(url, y);
}

function follow(event) {
  const { button, metaKey, ctrlKey, shiftKey, altKey, target } = event;
  if (event.defaultPrevented || button || metaKey || ctrlKey || shiftKey || altKey) return;
  const url = leads(target.closest?.("a[href]"));
  if (!url || (url.pathname === current && url.hash)) return;
  event.preventDefault();
  history.scrollRestoration = "manual";
  keep();
  show(url, { push: true });
}

let timer;

function keep() {
  history.replaceState({ ...history.state, y: scrollY }, "");
}

if (location.protocol.startsWith("http")) {
  for (const intent of ["pointerover", "touchstart", "focusin"]) {
    addEventListener(intent, ({ target }) => prefetch(target), { passive: true });
  }
  addEventListener("click", follow);
  addEventListener("popstate", ({ state }) => {
    clearTimeout(timer); // where the reader was is no place of this entry
    const url = new URL(location.href);
    if (url.pathname !== current) show(url, { y: state?.y });
    else if (history.scrollRestoration === "manual" && state) scrollTo(0, state.y ?? 0);
  });
  const scrolled = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 150);
  };
  addEventListener("scroll", scrolled, { passive: true });
  addEventListener("pagehide", () => (history.scrollRestoration = "auto"));
}
