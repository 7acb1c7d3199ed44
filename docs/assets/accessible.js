// Material makes the toolbar of each code block a <nav>, which screen readers
// list among the page's landmarks, all without a name. Number them.
new MutationObserver(() => {
  const toolbars = document.querySelectorAll("nav.md-code__nav");
  toolbars.forEach((toolbar, index) => {
    if (!toolbar.ariaLabel) toolbar.ariaLabel = `Code block ${index + 1}`;
  });
}).observe(document.body, { childList: true, subtree: true });
