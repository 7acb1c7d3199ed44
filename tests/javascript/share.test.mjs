import assert from "node:assert/strict";
import test from "node:test";
import { deflateRawSync } from "node:zlib";

import { load, open } from "./page.mjs";

open();
const { link, read } = await load("share");
const NAME = "part/page/print_one";

// Does not become shorter by being compressed.
const NOISE = Array.from({ length: 40_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * at * 31) % 20_011))).join("");

function fragment(bytes) {
  return `#run=${NAME}&code=${deflateRawSync(bytes).toString("base64url")}`;
}

for (const [what, text] of [
  ["plain text", "print(1)\n"],
  ["no text", ""],
  ["letters of other scripts", 'print("é 漢 😀 \u0000")\n'],
  ["a long program", "print(1)\n".repeat(7000)],
  ["letters that arrive in two parts", `x${"é".repeat(30_000)}`],
]) {
  test(`a link carries ${what}`, async () => {
    const address = new URL(await link(NAME, text));
    assert.deepEqual(await read(address.hash), [NAME, text]);
  });
}

test("a link is of this page, and needs no escapes", async () => {
  const text = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(32 + ((at * at) % 95))).join("");
  const address = await link(NAME, text);
  assert.match(address, /^https:\/\/guide\.test\/part\/page\/#run=part\/page\/print_one&code=[\w-]+$/);
  assert.match(address, /code=.*-/, "base64 has a + here");
  assert.match(address, /code=.*_/, "base64 has a / here");
});

test("another implementation reads and writes the same", async () => {
  assert.deepEqual(await read(fragment("print(2)\n")), [NAME, "print(2)\n"]);
});

for (const [what, hash] of [
  ["cut short", fragment("print(1)\n".repeat(9)).slice(0, -6)],
  ["not compressed", `#run=${NAME}&code=aGVsbG8`],
  ["without a code", `#run=${NAME}`],
  ["with other letters in its code", `${fragment("print(1)")}%20`],
  ["not UTF-8", fragment(Buffer.from([0xff, 0xfe]))],
  ["cut within a letter", fragment(Buffer.from("é").subarray(0, 1))],
  ["grown to more than 64 KiB", fragment("#".repeat(64 * 1024 + 1))],
  ["itself longer than 64 KiB", fragment(NOISE)],
]) {
  test(`a link that is ${what} gives its name and no text`, async () => {
    assert.deepEqual(await read(hash), [NAME, null]);
  });
}

test("64 KiB are not too much", async () => {
  const text = "#".repeat(64 * 1024);
  assert.deepEqual(await read(fragment(text)), [NAME, text]);
});

test("what is no link of ours names no program", async () => {
  for (const hash of ["", "#a-heading", "#run=", "#code=AA"]) {
    assert.deepEqual(await read(hash), [undefined, null]);
  }
});
