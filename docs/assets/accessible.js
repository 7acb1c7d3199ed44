// What Material adds once a page is loaded, and leaves out.

// The toolbar of a code block is a <nav>, which screen readers list among the
// page's landmarks, all without a name. Number them.
function nameToolbars() {
  const toolbars = document.querySelectorAll("nav.md-code__nav");
  toolbars.forEach((toolbar, index) => {
    if (!toolbar.ariaLabel) toolbar.ariaLabel = `Code block ${index + 1}`;
  });
}

// A table that is too wide scrolls, and the keyboard must get there.
function reachTables() {
  for (const area of document.querySelectorAll(".md-typeset__scrollwrap")) {
    area.tabIndex = area.scrollWidth > area.clientWidth ? 0 : -1;
  }
}

new MutationObserver(() => {
  nameToolbars();
  reachTables();
}).observe(document.body, { childList: true, subtree: true });
addEventListener("resize", reachTables);
