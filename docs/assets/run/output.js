// What a program printed here, below what it printed when it was recorded, and below
// the buttons where they stand lower.

const ENDS = {
  stopped: "Stopped.",
  flooded: "Stopped: it printed more than 256 KiB.",
  declined: "",
};

export function show(panel) {
  panel.shown?.remove();
  const box = document.createElement("div");
  box.className = "run-output";
  const label = document.createElement("p");
  label.className = "snippet-label";
  label.textContent = "Your run";
  const pre = document.createElement("pre");
  pre.tabIndex = 0;
  pre.setAttribute("role", "group");
  pre.setAttribute("aria-label", "Output of your run");
  const text = document.createElement("code");
  pre.append(text);
  box.append(label, pre);
  const own = panel.element.querySelector(":scope > .snippet-output");
  const lower = panel.element.querySelector(":scope > .snippet-output ~ .run-bar"); // beneath a core
  (lower || own).after(box);
  const addresses = [];
  return {
    write: (chunk) => text.append(chunk),
    remove: () => {
      addresses.forEach((address) => URL.revokeObjectURL(address));
      box.remove();
    },
    end(result) {
      panel.say(judge(panel, result, text.textContent));
      for (const [name, svg] of result.figures ?? []) {
        const image = document.createElement("img");
        const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
        addresses.push(address);
        image.src = address;
        image.alt = `${name}, drawn by your run`;
        box.append(image);
      }
      if (result.line) panel.editor?.mark(result.line - panel.headerLines);
      if (result.state === "declined") this.remove();
    },
  };
}

function judge(panel, result, text) {
  if (result.state === "broken") return `Python could not run here: ${result.message}`;
  if (result.state === "ended") return `${result.message} The next run starts anew.`;
  if (result.state !== "done") return ENDS[result.state];
  const took = `${result.seconds < 0.1 ? "under 0.1" : result.seconds.toFixed(1)} s`;
  if (panel.element.dataset.check) {
    if (!result.error && result.finished) return "Solved: the check is silent.";
    return result.error === "AssertionError" ? "Not yet: read what the check says." : `It ended with ${result.error ?? "no end"}.`;
  }
  if (same(panel, text)) return `The same as recorded, in ${took}.`;
  return panel.edited ? `Done, in ${took}.` : `Differs from what was recorded. Took ${took}.`;
}

// A measured time differs on each machine: its number is left out on both sides.
function same(panel, text) {
  const measured = JSON.parse(panel.element.dataset.measured ?? "[]");
  const bare = (printed) =>
    printed.split("\n").map((line) => {
      const label = measured.find((one) => line.startsWith(`${one}: `));
      return label ? label + line.slice(label.length).replace(/[-+]?\d[\d,]*(?:\.\d+)?/, "#") : line;
    });
  return bare(text).join("\n") === bare(panel.recorded).join("\n");
}
