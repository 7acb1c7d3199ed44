import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "./page.mjs";
import { build } from "./turnable.mjs";

test("one line of the program changes, and a comment behind it stays", async () => {
  build();
  const { at } = await load("turn");
  const text = "b = A\nA = 0.2  # A = 0.2\nAA = 1\n    A = 3\n";
  assert.equal(at(text, "A", "0.4"), text.replace("\nA = 0.2", "\nA = 0.4"));
  assert.equal(at('A = "a # b" # c\n', "A", "'$&'"), "A = '$&' # c\n");
  assert.equal(at("A = f(3)\n", "A", "4"), "A = f(3)\n");
});
