// The door to the search: its button, `/`, and Ctrl or Cmd with K. What searches is
// fetched when a reader first means to.

const BUTTON = "[data-search]";
const TYPED_IN = "input:not([type=checkbox], [type=radio], [type=range], [type=button]), select, textarea, [contenteditable]";

const load = () => import(new URL("dialog.js", import.meta.url).href);
const button = (event) => event.target instanceof Element && event.target.closest(BUTTON);

async function open() {
  const { open: show } = await load();
  show();
}

async function warm() {
  if (navigator.connection?.saveData) return;
  const { warm: fetchIndex } = await load();
  fetchIndex();
}

function isShortcut(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  if (event.key.toLowerCase() === "k") return (event.ctrlKey || event.metaKey) && !event.shiftKey;
  return event.key === "/" && !event.ctrlKey && !event.metaKey;
}

document.addEventListener("click", (event) => button(event) && open());
for (const name of ["pointerover", "focusin"]) {
  document.addEventListener(name, (event) => button(event) && warm());
}
document.addEventListener("keydown", (event) => {
  if (!isShortcut(event) || event.target.closest?.(TYPED_IN)) return;
  event.preventDefault(); // a browser has its own use for these keys
  open();
});
document.querySelector(BUTTON)?.setAttribute("aria-keyshortcuts", "/ Control+K");
