// Puts text on the clipboard, and says so.

const SHOWN = 4000; // milliseconds
let status;
let timer;

export function say(text) {
  if (!status) {
    status = document.createElement("p");
    status.className = "reading-told";
    status.setAttribute("role", "status");
    document.body.append(status);
  }
  clearTimeout(timer);
  // What is told is told once it changes, in a place that was there before.
  setTimeout(() => {
    status.textContent = text;
  }, 100);
  timer = setTimeout(() => {
    status.textContent = "";
  }, SHOWN);
}

// A page as Markdown, below its address: its links are told from there.
export async function page(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { href } = new URL(address, document.baseURI);
  return `From ${href}\n\n${(await answer.text()).trimStart()}`;
}

export async function copy(wanted, done) {
  try {
    const text = Promise.resolve(wanted).then((one) => new Blob([one], { type: "text/plain" }));
    // The promise itself: a browser may forget the press while the page is fetched.
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
    document.querySelector("#page-menu:popover-open")?.hidePopover();
    say(done);
  } catch {
    say("Nothing copied: the browser does not allow it, or the page cannot be fetched");
  }
}
