// Where on a page the asked words stand. scripts/publish/records.py gives each block of
// a page an id that says what it is, where it stands, and under which heading.

const SECTIONS = 3; // as many are shown
const LENGTH = 26; // words of an excerpt
const BEFORE = 6; // of them, at most so many before the first hit
const FAINT = 0.2; // of the best: what is worth less is left out
const NAMED = 9;
const JOINS = /[([{]$|\w[=|]$/; // the index parts code here: `KFold( shuffle= True)`
const LEADS = { claim: 3, heading: 2.5, source: 1.4, text: 1.2, program: 1.1, output: 1 };
const SUMS_UP = new Set(["finds", "heading", "claim"]);

// The best places of a page, and the share of the question that stands in one heading,
// claim, or phrase by which the page is to be found. `hits` has a list of places for each
// word that was asked, and how much that word says; `named` are the words. A claim
// that is asked for by its name is worth more than any words.
export function sections(anchors, words, hits, named = []) {
  const blocks = read(anchors, words.length);
  for (const hit of hits) {
    for (const at of hit.places) {
      const block = blocks.find(({ from, to }) => from <= at && at < to);
      block?.asked.add(hit);
      block?.at.add(at);
    }
  }
  const found = blocks.filter(({ asked, kind }) => asked.size && LEADS[kind]);
  found.sort((one, other) => worth(other) - worth(one));
  const best = unique(found).filter((block) => worth(block) > worth(found[0]) * FAINT).slice(0, SECTIONS);
  const told = best.map((block) => tell(block, words));
  const isNamed = blocks.some(({ kind, place }) => kind === "claim" && named.includes(place));
  const summed = blocks.filter(({ kind }) => SUMS_UP.has(kind)).map(said);
  return { share: isNamed ? NAMED : Math.max(0, ...summed) / said({ asked: hits }), sections: told };
}

function said({ asked }) {
  return [...asked].reduce((sum, { weight }) => sum + weight, 0);
}

function read(anchors, end) {
  const sorted = [...anchors].sort((one, other) => one.location - other.location);
  return sorted.map(({ id, location }, index) => {
    const [kind, place, heading] = id.split("|");
    const to = sorted[index + 1]?.location ?? end;
    return { kind, place, heading: decodeURIComponent(heading), from: location, to, asked: new Set(), at: new Set() };
  });
}

function worth({ kind, asked, at }) {
  return LEADS[kind] * said({ asked }) ** 2 * (1 + Math.min(at.size, 5) / 20);
}

// A heading is told by what follows on it, anything else by its own words.
function tell(block, words) {
  const { from, to, at } = block;
  if (block.kind !== "heading") return { ...block, pieces: pieces(excerpt(block, words), at, words) };
  const next = [to, Math.min(to + LENGTH, words.length), false, to + LENGTH < words.length];
  return { ...block, title: pieces([from, to, false, false], at, words), pieces: pieces(next, at, words) };
}

// One entry leads to each place.
function unique(blocks) {
  const seen = new Set();
  return blocks.filter(({ place }) => !seen.has(place) && seen.add(place));
}

// The window of a block in which most of its hits stand.
function excerpt({ from, to, at }, words) {
  const hits = [...at].sort((one, other) => one - other);
  const inside = (start) => hits.filter((hit) => start <= hit && hit < start + LENGTH).length;
  const best = [...hits].sort((one, other) => inside(other) - inside(one) || one - other)[0];
  const start = Math.max(from, best - BEFORE);
  return [start, Math.min(to, start + LENGTH, words.length), start > from, start + LENGTH < to];
}

// The words of an excerpt in pieces, each with whether it was asked for.
function pieces([start, end, cutBefore, cutAfter], at, words) {
  const told = cutBefore ? [["… ", false]] : [];
  for (let word = start; word < end; word += 1) {
    told.push([words[word], at.has(word)], [JOINS.test(words[word]) ? "" : " ", false]);
  }
  if (cutAfter) told.push(["…", false]);
  return told;
}
