// How a word may be meant that stands on no page: spelt the American way, or with a slip.

const SPELLINGS = [
  [/ize(?=$|[ds]|r$|rs$)/, "ise"], [/izing$/, "ising"], [/ization/, "isation"], [/yze/, "yse"], [/yzing$/, "ysing"],
  [/ise(?=$|[ds]|r$|rs$)/, "ize"], [/ising$/, "izing"], [/isation/, "ization"], [/yse/, "yze"],
  [/(col|behavi|fav|lab|neighb|hon|rum)or/, "$1our"], [/(col|behavi|fav|lab|neighb|hon|rum)our/, "$1or"],
  [/(mode|labe|cance|trave)l(ed|ing|er)/, "$1ll$2"], [/(mode|labe|cance|trave)ll(ed|ing|er)/, "$1l$2"],
  [/^center/, "centre"], [/^centre/, "center"], [/^catalog$/, "catalogue"], [/^artifact/, "artefact"],
  [/^artefact/, "artifact"], [/ense$/, "ence"], [/^gray/, "grey"], [/^program(s?)$/, "programme$1"],
];

const ENDINGS = /(?<=.{3})(ies|es|s|ed|ing|ly)$/;

export class Vocabulary {
  constructor(words) {
    this.words = words; // in order
  }

  // Return the words to look for, and whether they are a guess.
  read(word) {
    const words = [word, ...SPELLINGS.map(([from, to]) => word.replace(from, to))];
    const known = [...new Set(words)].filter((one) => this.begins(one.replace(ENDINGS, "")));
    if (known.length || !/^[a-z]{4,}$/.test(word)) return { words: known.length ? known : [word], guessed: false };
    const near = this.near(word);
    return near ? { words: [near], guessed: true } : { words: [word], guessed: false };
  }

  // Whether a word of the pages begins so.
  begins(start) {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle] < start) low = middle + 1;
      else high = middle;
    }
    return this.words[low]?.startsWith(start) ?? false;
  }

  // The word of the pages that needs the fewest changes; one with another first letter
  // needs one more.
  near(word) {
    const most = word.length < 8 ? 1 : 2;
    let [best, least] = [null, most + 0.5];
    for (const one of this.words) {
      if (Math.abs(one.length - word.length) > most) continue;
      const changes = distance(word, one) + (one[0] === word[0] ? 0 : 0.5);
      if (changes < least) [best, least] = [one, changes];
    }
    return best;
  }
}

// How many letters have to be put in, left out, changed, or swapped with the next.
export function distance(one, other) {
  let [last, before] = [[], []];
  for (let row = 0; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      if (!row) line.push(column);
      else {
        const same = one[row - 1] === other[column - 1] ? 0 : 1;
        let least = Math.min(last[column] + 1, line[column - 1] + 1, last[column - 1] + same);
        const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
        if (swapped) least = Math.min(least, before[column - 2] + 1);
        line.push(least);
      }
    }
    [before, last] = [last, line];
  }
  return last[other.length];
}
