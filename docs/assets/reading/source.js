// A source beside its citation: the entry of the page's own list, as it stands there.

let box;
let from; // the citation whose source is on view
let before; // that one, while a press on it has closed the box

function make(article) {
  box?.remove();
  box = document.createElement("div");
  box.className = "source-box";
  box.popover = "auto";
  box.tabIndex = -1;
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", "Source");
  article.append(box);
}

// Whether a press on a citation goes to the list: its source is on view already.
export function leaves(link) {
  const again = before === link || (box?.matches(":popover-open") && from === link);
  before = null;
  return again;
}

export function show(link, source) {
  const article = link.closest("article");
  if (box?.parentElement !== article) make(article);
  from?.style.removeProperty("anchor-name");
  from = link;
  from.style.setProperty("anchor-name", "--citation");
  box.replaceChildren(...source.cloneNode(true).childNodes);
  const list = document.createElement("a");
  list.href = link.href;
  list.textContent = "All sources of this page";
  const line = document.createElement("p");
  line.append(list);
  box.append(line);
  box.showPopover({ source: link });
  box.focus();
}

// A press outside closes the box before the link is told of it.
document.addEventListener(
  "pointerdown",
  () => {
    before = box?.matches(":popover-open") ? from : null;
  },
  true,
);
