// What Material adds once a page is loaded, and leaves out.

const TABLE_BOX = ".md-typeset__scrollwrap, .timings, .figure-box";

// The toolbar of a code block is a <nav>, which screen readers list among the
// page's landmarks, all without a name. Number them.
function nameToolbars() {
  const toolbars = document.querySelectorAll("nav.md-code__nav");
  toolbars.forEach((toolbar, index) => {
    if (!toolbar.ariaLabel) toolbar.ariaLabel = `Code block ${index + 1}`;
  });
}

// A table or a figure that is too wide scrolls in its box, and the keyboard must get there.
// Its width depends on its text, the screen and the font, which may come late.
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const box = target.closest(TABLE_BOX);
    if (box) box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
  }
});

function watchTables() {
  for (const box of document.querySelectorAll(`:is(${TABLE_BOX}):not([tabindex])`)) {
    box.tabIndex = -1;
    sizes.observe(box);
    for (const inside of box.children) sizes.observe(inside);
  }
}

// Copy means the whole program, where only its core is on view. What a closed fold
// holds has no text that Material would copy: the button is given it.
function copyWhole() {
  const buttons = document.querySelectorAll(".snippet-core [data-clipboard-target]:not([data-clipboard-text])");
  for (const button of buttons) {
    const whole = button.closest(".snippet-code").querySelector(".snippet-whole pre > code");
    button.dataset.clipboardText = whole.textContent;
  }
}

function improve() {
  nameToolbars();
  copyWhole();
  watchTables();
}

improve();
new MutationObserver(improve).observe(document.body, { childList: true, subtree: true });
