// A text area over the same text in colours: the browser edits, we paint.

const TOKEN = new RegExp(
  [
    /(?<c>#.*)/,
    /(?<s>[rbfu]{0,2}(?:"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?))/,
    /(?<k>\b(?:and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|None|True|False)\b)/,
    /(?<m>\b\d[\d_]*(?:\.\d[\d_]*)?(?:e[+-]?\d+)?\b)/,
    /(?<nb>\b(?:abs|all|any|bool|dict|enumerate|float|int|len|list|map|max|min|open|print|range|round|set|sorted|str|sum|tuple|zip)\b(?=\())/,
  ].map((part) => part.source).join("|"),
  "gi",
);

function paint(target, text, marked) {
  target.replaceChildren();
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const kind = Object.entries(match.groups).find(([, found]) => found)?.[0];
    target.append(text.slice(at, match.index));
    const span = document.createElement("span");
    span.className = kind;
    span.textContent = match[0];
    target.append(span);
    at = match.index + match[0].length;
  }
  target.append(`${text.slice(at)}\n`);
  target.parentElement.style.setProperty("--marked", marked ?? "");
  target.parentElement.classList.toggle("run-marked", Boolean(marked));
}

// A line is what Python calls one. Some browsers break at these, too: so they do here.
const BREAKS = /\r\n?|[\v\f\x85\u2028\u2029]/g;

function tidy(area) {
  const { value, selectionStart: at } = area;
  if (value.search(BREAKS) < 0) return;
  area.value = value.replace(BREAKS, "\n");
  const before = value.slice(0, at).replace(BREAKS, "\n").length;
  area.setSelectionRange(before, before);
}

// Numbered as in the file, whose header is not on view: so a traceback counts, too.
function number(gutter, text, first) {
  const count = text.split("\n").length;
  gutter.textContent = Array.from({ length: count }, (_, at) => first + at).join("\n");
}

export function edit(code, body, name, first, run) {
  const box = document.createElement("div");
  box.className = "run-editor highlight";
  const gutter = document.createElement("div");
  gutter.className = "run-lines";
  gutter.setAttribute("aria-hidden", "true");
  const sheet = document.createElement("div");
  sheet.className = "run-sheet";
  const paper = document.createElement("pre");
  const ink = document.createElement("code");
  ink.setAttribute("aria-hidden", "true");
  paper.append(ink);
  const area = document.createElement("textarea");
  area.value = body.replace(/\n+$/, "");
  area.spellcheck = false;
  area.autocapitalize = "off";
  area.wrap = "off";
  area.setAttribute("aria-label", `${name}. Escape, then Tab, leaves it. Control and Enter run it.`);
  sheet.append(paper, area);
  box.append(gutter, sheet);
  code.hidden = true;
  code.after(box);
  let leaving = false;
  const refresh = () => {
    tidy(area);
    number(gutter, area.value, first);
    paint(ink, area.value);
    area.style.height = `${paper.scrollHeight}px`;
  };
  area.addEventListener("input", refresh);
  area.addEventListener("scroll", () => (paper.scrollLeft = area.scrollLeft));
  area.addEventListener("keydown", (event) => {
    event.stopPropagation(); // Material listens for single letters
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    } else if (event.key === "Tab" && !leaving) {
      event.preventDefault();
      area.setRangeText("    ", area.selectionStart, area.selectionEnd, "end");
      refresh();
    }
    leaving = event.key === "Escape";
  });
  refresh();
  return {
    get value() {
      return `${area.value.replace(/\n+$/, "")}\n`;
    },
    set value(text) {
      area.value = text;
      refresh();
    },
    focus: () => area.focus(),
    mark: (line) => paint(ink, area.value, line > 0 ? line : null),
    close: () => {
      box.remove();
      code.hidden = false;
    },
  };
}
