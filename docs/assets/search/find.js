// What a reader asks, turned into pages and places on them. Pagefind tells which pages
// hold a word, and where; a page counts for more the more of the asked words it holds.

import { Vocabulary } from "./spelling.js";
import { sections } from "./places.js";

const INDEX = new URL("../search-index/", import.meta.url);
const ROOT = new URL("../../", import.meta.url);
const COMMON = "model";
const PAGES = 8; // as many are shown
const NEAR = 6; // words between those that stand together
const FAINT = 0.08; // of the best: what is worth less is left out
const RANKING = { pageLength: 0.75, termSaturation: 1.6, termFrequency: 1, termSimilarity: 4 };
const LISTS = /^(sources|start\/article-on-trial)\//; // on them, what is asked for is not at the top
const SMALL_WORDS = new Set(
  ("a about an and are as at be can do does for from get has have how i if in into is it its me my of on or" +
    " should so than that the their them then there this to vs was we what when where which who why will with you your").split(" "),
);

let loading = null;

// Fetch what every question needs; again, where that failed.
export function prepare() {
  loading ??= start().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function start() {
  const [pagefind, words] = await Promise.all([import(new URL("pagefind.js", INDEX).href), fetched("words.json")]);
  const index = pagefind.createInstance({ basePath: INDEX.pathname, noWorker: true, ranking: RANKING });
  await index.init();
  index.search(COMMON).catch(() => {}); // the first question takes ten times as long as another
  return { index, vocabulary: new Vocabulary(words) };
}

async function fetched(name) {
  const answer = await fetch(new URL(name, INDEX));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

// The words of a question, without the small ones that stand on every page.
export function split(query) {
  const words = query.toLowerCase().match(/[\p{L}\p{N}_]+(?:[.'’][\p{L}\p{N}_]+)*/gu) ?? [];
  const told = words.filter((word) => !SMALL_WORDS.has(word));
  return [...new Set(told.length ? told : words)];
}

// Answer a question: the pages that were found, how many there are, and how the words
// that stand on no page were read.
export async function find(query) {
  const { index, vocabulary } = await prepare();
  const asked = split(query);
  const read = asked.map((word) => vocabulary.read(word));
  const answers = await Promise.all(read.map(({ words }) => pagesWith(index, words)));
  const ranked = rank(answers);
  const shown = await Promise.all(ranked.slice(0, PAGES).map((one) => describe(one, asked)));
  shown.sort((one, other) => other.score - one.score);
  const guessed = read.filter(({ guessed: one }) => one).map(({ words }) => words[0]);
  return { count: ranked.length, pages: shown, guessed };
}

// The pages that hold any of some words, each with its score and its hits.
async function pagesWith(index, words) {
  const found = new Map();
  for (const { results } of await Promise.all(words.map((word) => index.search(word)))) {
    for (const result of results) {
      const known = found.get(result.id);
      found.set(result.id, {
        result,
        score: Math.max(result.score, known?.score ?? 0),
        places: [...result.words, ...(known?.places ?? [])],
      });
    }
  }
  return found;
}

// A page that holds half of the words counts for a quarter of what they are worth, and
// one on which all stand together for twice of it.
export function rank(answers) {
  const pages = new Map();
  for (const answer of answers) {
    const weight = Math.log(1 + 100 / answer.size); // a word on few pages says more
    for (const [id, { result, score, places }] of answer) {
      const page = pages.get(id) ?? { result, score: 0, hits: [] };
      page.score += score;
      page.hits.push({ places, weight });
      pages.set(id, page);
    }
  }
  const share = (count) => count / answers.length;
  for (const page of pages.values()) {
    page.score *= share(page.hits.length) ** 2 * (1 + share(together(page.hits)));
  }
  const ranked = [...pages.values()].sort((one, other) => other.score - one.score);
  return ranked.filter(({ score }) => score > ranked[0].score * FAINT);
}

// How many of the words stand within a few words of each other.
function together(hits) {
  const all = hits.flatMap(({ places }, number) => places.map((at) => ({ at, number })));
  all.sort((one, other) => one.at - other.at);
  let [most, from] = [0, 0];
  for (let to = 0; to < all.length; to += 1) {
    while (all[to].at - all[from].at > NEAR) from += 1;
    most = Math.max(most, new Set(all.slice(from, to + 1).map(({ number }) => number)).size);
  }
  return most;
}

async function describe({ result, score, hits }, asked) {
  const page = await result.data();
  const own = page.raw_url.slice(1); // from the site's root, wherever that is
  const address = new URL(own, ROOT);
  const words = page.content.split(/\s+/);
  const found = sections(page.anchors, words, hits, asked);
  const told = found.sections.map((one) => ({ ...one, address: place(address, one.place) }));
  return {
    score: score * (1 + found.share),
    title: page.meta.title,
    part: page.meta.part ?? "",
    address: LISTS.test(own) && told[0] ? told[0].address : address.href,
    sections: told,
  };
}

function place(address, id) {
  const led = new URL(address);
  led.hash = id;
  return led.href;
}
