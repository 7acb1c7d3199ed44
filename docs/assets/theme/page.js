// What a page does beside its programs, in place of the theme's own script, which
// asks for the page's layout again and again while it is loaded. Here nothing asks:
// what depends on sizes is told of them by observers.

const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

// Other scripts subscribe to each page that is shown: this one, and each that
// instant navigation puts in its place.
const acts = [];
let shown = false;

const page$ = {
  subscribe(act) {
    acts.push(act);
    if (shown) act(document);
  },
  next() {
    shown = true;
    for (const act of acts) act(document);
  },
};
globalThis.document$ = page$;

/* Colours */

const [GET, SET] = ["__md_get", "__md_set"]; // a script of the theme in the page has these
// What is kept is put on before anything is seen, by a script of the theme in the page.
function paint(inputs, input, chosen) {
  const color = {};
  for (const part of ["media", "scheme", "primary", "accent"]) {
    color[part] = input.getAttribute(`data-md-color-${part}`);
    document.body.setAttribute(`data-md-color-${part}`, color[part]);
  }
  document.documentElement.style.colorScheme = color.scheme === "slate" ? "dark" : "light";
  for (const one of inputs) one.nextElementSibling.hidden = one !== input;
  input.checked = true;
  globalThis[SET]("__palette", { index: inputs.indexOf(input), color, chosen });
}

function recall() {
  try {
    return globalThis[GET]("__palette") ?? {};
  } catch {
    return {}; // storage is off, or somebody else wrote there
  }
}

function watchColours() {
  const form = document.querySelector("[data-md-component=palette]");
  if (!form) return;
  const inputs = all("input", form);
  const look = () => {
    const { index, chosen } = recall();
    const wanted = inputs.find((one) => matchMedia(one.dataset.mdColorMedia).matches);
    paint(inputs, (chosen && inputs[index]) || wanted || inputs[0], chosen);
  };
  look();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look);
  form.addEventListener("change", ({ target }) => paint(inputs, target, true));
  form.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Enter") return;
    const next = inputs[(inputs.indexOf(target) + 1) % inputs.length];
    next.click();
    next.focus();
  });
}

/* Where the reader is */

const links = new Map(); // of the contents, by the heading that each leads to
const passed = new Set(); // headings that have reached the top of the screen

const headings = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) passed[isIntersecting ? "add" : "delete"](target);
    let active;
    for (const [heading, link] of links) {
      link.classList.toggle("md-nav__link--passed", passed.has(heading));
      link.classList.remove("md-nav__link--active");
      link.ariaCurrent = null;
      if (passed.has(heading)) active = link;
    }
    if (active) show(active);
  },
  { rootMargin: "1000000px 0px -80% 0px" }, // all that lies above this line
);

function show(link) {
  link.classList.add("md-nav__link--active");
  link.ariaCurrent = "location";
  const box = link.closest(".md-sidebar__scrollwrap");
  if (!box?.clientHeight) return;
  box.scrollTo({ top: link.offsetTop - box.offsetTop - box.clientHeight / 2 });
}

// A page's own title stands in the header once its heading is gone.
const title = new IntersectionObserver(
  ([{ isIntersecting }]) =>
    document.querySelector(".md-header__title").classList.toggle("md-header__title--active", !isIntersecting),
  { rootMargin: "-48px 0px 1000000px 0px" },
);

function watchPlace() {
  headings.disconnect();
  title.disconnect();
  links.clear();
  passed.clear();
  for (const link of all("[data-md-component=toc] .md-nav__link")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  for (const heading of links.keys()) headings.observe(heading);
  document.querySelector(".md-header__title")?.classList.remove("md-header__title--active");
  const own = document.querySelector(".md-content h1");
  if (own) title.observe(own);
}

/* Tables and code that scroll: the keyboard must get there */

const BOX = ".md-typeset__scrollwrap, .timings, .figure-box, pre > code:not([aria-hidden])";

// What it tells is measured already. First all is read, then written.
const sizes = new ResizeObserver((entries) => {
  const boxes = new Set(entries.map(({ target }) => target.closest(BOX)).filter(Boolean));
  const told = [...boxes].map((box) => [box, box.scrollWidth > box.clientWidth]);
  for (const [box, scrolls] of told) {
    if (scrolls) box.tabIndex = 0;
    else if (box.localName === "code") box.removeAttribute("tabindex");
    else box.tabIndex = -1;
  }
});

function watchBoxes() {
  later.disconnect();
  for (const table of all(".md-content table:not([class], .md-typeset__table > *)")) {
    const [outer, inner] = ["scrollwrap", "table"].map((name) => {
      const made = document.createElement("div");
      made.className = `md-typeset__${name}`;
      return made;
    });
    table.replaceWith(outer);
    outer.append(inner);
    inner.append(table);
  }
  for (const box of all(`.md-content :is(${BOX})`)) {
    if (box.localName !== "code" && !box.hasAttribute("tabindex")) box.tabIndex = -1;
    sizes.observe(box);
    for (const inside of box.localName === "code" ? [] : box.children) sizes.observe(inside);
  }
  later.observe(document.querySelector(".md-content"), { childList: true, subtree: true });
}

// A table may come later: a list of guesses, or a filled form.
const later = new MutationObserver(() => requestAnimationFrame(watchBoxes));

/* Copy buttons */

// Copy means the whole program, where only its core is on view. What a closed fold
// holds has no text on view: it is told as it was written.
function copied(code) {
  const core = code.closest(".snippet-core");
  const whole = core?.closest(".snippet-code").querySelector(".snippet-whole pre > code");
  return (whole ?? code).textContent.trimEnd();
}

function offerCopies() {
  if (!navigator.clipboard) return;
  for (const code of all(".md-content pre > code")) {
    if (code.parentElement.querySelector(".md-code__nav") || code.closest(".no-copy")) continue;
    const box = document.createElement("div");
    box.className = "md-code__nav";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "md-code__button";
    button.title = "Copy to clipboard";
    button.dataset.mdType = "copy";
    box.append(button);
    code.before(box);
  }
}

let timer; // until what was said goes away

async function copy(button) {
  const box = document.querySelector("[data-md-component=dialog]");
  const said = await navigator.clipboard.writeText(copied(button.closest("pre").querySelector("code"))).then(
    () => "Copied to clipboard",
    () => "The browser does not allow to copy",
  );
  box.firstElementChild.textContent = said;
  box.classList.add("md-dialog--active");
  clearTimeout(timer);
  timer = setTimeout(() => box.classList.remove("md-dialog--active"), 2000);
}

/* Folds and tabs */

// A link may lead into a closed fold, or to a tab.
function uncover() {
  const target = document.querySelector(":target"); // an address may hold anything, `%%` too
  if (target?.matches(".tabbed-set > input")) target.checked = true;
  const fold = target?.closest("details:not([open])");
  if (!fold) return;
  fold.open = true;
  target.scrollIntoView();
}

let opened = [];

addEventListener("beforeprint", () => {
  opened = all("details:not([open])");
  for (const fold of opened) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of opened) fold.open = false;
});

/* Back to the top: offered to who scrolls up */

let leave;

function offerTop() {
  const button = document.querySelector("[data-md-component=top]");
  if (!button) return;
  let last = 0;
  const look = () => {
    const up = scrollY < last && scrollY > innerHeight;
    last = scrollY;
    if (button.hidden === !up) return;
    button.hidden = !up;
  };
  button.addEventListener("click", () => scrollTo({ top: 0 }));
  leave?.();
  addEventListener("scroll", look, { passive: true });
  leave = () => removeEventListener("scroll", look);
}

/* Start */

document.documentElement.classList.replace("no-js", "js");
watchColours();
addEventListener("hashchange", uncover);
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.(".md-code__button");
  if (button) copy(button);
});
for (const act of [offerCopies, watchBoxes, watchPlace, offerTop, uncover]) page$.subscribe(act);
page$.next();
