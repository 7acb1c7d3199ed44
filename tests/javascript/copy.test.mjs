import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { replace, settle } from "./page.mjs";
import { opened } from "./reader.mjs";

opened();
const { copy, page } = await import("../../docs/assets/reading/copy.js");
let copied;
let allowed;

replace(
  "ClipboardItem",
  class {
    constructor(parts) {
      this.parts = parts;
    }
  },
);

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  [copied, allowed] = [null, true];
  const write = async ([item]) => {
    if (!allowed) throw new Error("refused");
    copied = await (await item.parts["text/plain"]).text();
  };
  replace("navigator", { clipboard: { write } });
});

// The place is made once, and stays.
const place = document.body;

function status() {
  mock.timers.tick(100);
  return place.all("reading-told")[0].textContent;
}

test("what was copied is said, and for a while", async () => {
  await copy("https://guide.test/a/#b", "Link copied");
  assert.equal(copied, "https://guide.test/a/#b");
  assert.equal(status(), "Link copied");
  mock.timers.tick(4000);
  assert.equal(status(), "");
});

test("where copying is refused, that is said", async () => {
  allowed = false;
  await copy("a", "Link copied");
  assert.match(status(), /^Nothing copied/);
});

test("a page is copied below the address that its links are told from", async () => {
  opened();
  replace("fetch", async (address) => ({ ok: address === "../page.md", text: async () => "\n# A\n" }));
  assert.equal(await page("../page.md"), "From https://guide.test/part/page.md\n\n# A\n");
  await assert.rejects(page("../gone.md"));
});

test("a page that cannot be fetched is not copied", async () => {
  await copy(Promise.reject(new Error("404")), "Page copied");
  await settle();
  assert.equal(copied, null);
  assert.match(status(), /^Nothing copied/);
});
