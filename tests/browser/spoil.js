// Runs programs that spoil what they run in, on a page, as a reader does. Before each
// but the first, what the page recorded stands in the same text: it tells what the
// spoiler before left behind. After the last, the page's own program runs.

async ([name, spoilers]) => {
  window.confirm = () => true;
  const panel = document.querySelector(`[data-snippet="${name}"]`);
  const recorded = panel.querySelector(".snippet-output code").textContent;
  const until = async (test) => {
    while (!test()) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const press = async (button) => {
    await until(() => panel.querySelector(`.run-${button}`)); // they come a little later
    panel.querySelector(`.run-${button}`).click();
  };
  const printed = () => panel.querySelector(".run-output code");
  const output = () => printed()?.textContent ?? "";
  const status = () => panel.querySelector(".run-status").textContent;

  // Stop is pressed as soon as a program has said that it is on.
  const run = async (ends) => {
    const before = printed();
    const on = () => printed() !== before && /(^|\n)on\n$/.test(output());
    await press("run");
    if (ends === "stopped") {
      await until(() => on() || panel.dataset.state !== "running");
      await press("stop");
    }
    await until(() => panel.dataset.state !== "running");
    return { state: panel.dataset.state, status: status(), output: output() };
  };
  await press("edit");
  await until(() => panel.querySelector("textarea"));
  const area = panel.querySelector("textarea");
  const victim = area.value;
  // What is printed soon after a message waits for the next; these never send it.
  const pause = (ends) => (ends === "stopped" ? "import time\ntime.sleep(0.1)\n" : "");
  const runs = [];
  for (const { code, ends } of spoilers) {
    area.value = (runs.length ? `${victim}\n${pause(ends)}` : "") + code;
    area.dispatchEvent(new Event("input"));
    runs.push(await run(ends));
  }
  await press("reset");
  await until(() => !panel.querySelector("textarea"));
  return { recorded, runs, last: await run() };
}
