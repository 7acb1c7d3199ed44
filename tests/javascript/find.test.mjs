import assert from "node:assert/strict";
import { test } from "node:test";

const { rank, split } = await import("../../docs/assets/search/find.js");
const page = (score, ...places) => ({ result: {}, score, places });
const names = (ranked, answers) => ranked.map(({ result }) => [...answers].flatMap((one) => [...one]).find(([, other]) => other.result === result)[0]);

test("a question is its words without the small ones", () => {
  assert.deepEqual(split("How do I run the code?"), ["run", "code"]);
  assert.deepEqual(split("train-serve skew, skew"), ["train", "serve", "skew"]);
  assert.deepEqual(split("KFold(shuffle=True)"), ["kfold", "shuffle", "true"]);
  assert.deepEqual(split("lru_cache np.random"), ["lru_cache", "np.random"]);
});

test("a question of small words alone keeps them", () => {
  assert.deepEqual(split("to be"), ["to", "be"]);
  assert.deepEqual(split("  "), []);
});

test("a page with all of the words comes before one with more of one", () => {
  const both = page(2, 1);
  const answers = [new Map([["one", page(3, 1)], ["both", both]]), new Map([["both", page(1, 90)]])];
  answers[1].get("both").result = both.result;
  assert.deepEqual(names(rank(answers), answers), ["both", "one"]);
});

test("words that stand together count for more", () => {
  const [near, far] = [page(1, 10), page(1.2, 10)];
  const answers = [new Map([["near", near], ["far", far]]), new Map([["near", page(1, 12)], ["far", page(1.2, 200)]])];
  for (const id of ["near", "far"]) answers[1].get(id).result = answers[0].get(id).result;
  assert.deepEqual(names(rank(answers), answers), ["near", "far"]);
});
