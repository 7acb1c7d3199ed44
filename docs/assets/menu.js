// The menu of a narrow screen, by keyboard: a button opens it, Escape and leaving close
// it. On a wide one it shows where the page stands in it.

const toggle = document.getElementById("__drawer");
const menu = () => document.querySelector(".md-sidebar--primary");

// The theme has a label there, which the keyboard does not reach.
function addButton() {
  const label = document.querySelector('.md-header label[for="__drawer"]');
  if (!label) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = `${label.className} menu-button`;
  button.setAttribute("aria-label", "Menu");
  button.append(...label.childNodes);
  button.addEventListener("click", () => toggle.click());
  label.replaceWith(button);
  tell();
}

function tell() {
  document.querySelector(".menu-button")?.setAttribute("aria-expanded", String(toggle.checked));
}

function close() {
  if (toggle.checked) toggle.click();
}

function start() {
  toggle.addEventListener("change", () => {
    tell();
    if (toggle.checked) menu().querySelector("a").focus();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !toggle.checked) return;
    close();
    document.querySelector(".menu-button")?.focus();
  });
  document.addEventListener("focusin", ({ target }) => {
    if (!menu()?.contains(target) && !target.matches(".menu-button")) close();
  });
}

// An observer tells where it is without having the page laid out for it.
const own = new IntersectionObserver(([{ target, boundingClientRect: link, rootBounds: box }]) => {
  own.disconnect();
  if (!box || (link.top >= box.top && link.bottom <= box.bottom)) return;
  target.closest(".md-sidebar__scrollwrap").scrollTop += link.top - box.top - box.height / 2;
});

function showOwn() {
  own.disconnect();
  const link = menu()?.querySelector("a.md-nav__link--active");
  if (link) own.observe(link);
}

if (toggle) {
  start();
  globalThis.document$?.subscribe(showOwn);
  if (globalThis.document$) globalThis.document$.subscribe(addButton);
  else addButton();
}
