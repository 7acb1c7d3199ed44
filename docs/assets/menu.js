// The menu of a narrow screen, by keyboard: a button opens it, Escape and leaving close it.

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

if (toggle) {
  start();
  if (globalThis.document$) globalThis.document$.subscribe(addButton);
  else addButton();
}
