// The guide from a folder. A browser fetches no file there, and loads no module: each
// file that the guide asks for stands in a script beside it, named like it and `.js`.

(() => {
  const own = document.currentScript;
  const root = new URL("../..", own.src).href;
  const STATIC = /(\bfrom\s*|\bimport\s*)(["'])(\.{1,2}\/[^"']+)\2/g;
  const TYPES = { wasm: "application/wasm", js: "text/javascript", mjs: "text/javascript" };
  const files = new Map(); // each once asked for, by its address
  const arriving = new Map();
  const modules = new Map(); // where each module lies, made of its file
  const plain = globalThis.fetch.bind(globalThis);

  // What a file's script says: its path, and what is in it.
  globalThis.two_networks_file = (path, packed, text) => {
    arriving.get(new URL(path, root).href)(unpack(path, packed, text));
  };

  async function unpack(path, packed, text) {
    const { body } = await plain(`data:application/octet-stream;base64,${text}`);
    const bytes = packed ? body.pipeThrough(new DecompressionStream("gzip")) : body;
    return new Blob([await new Response(bytes).blob()], { type: TYPES[path.split(".").pop()] });
  }

  function read(address) {
    if (!files.has(address)) files.set(address, ask(address));
    return files.get(address);
  }

  // For a worker, where a program may ask for anything.
  async function readInside(wanted) {
    const address = new URL(wanted).href; // without `..`
    return address.startsWith(root) ? read(address) : null;
  }

  function ask(address) {
    return new Promise((resolve, reject) => {
      arriving.set(address, resolve);
      const script = document.createElement("script");
      script.addEventListener("error", () => reject(new TypeError(`${address} is not in this copy`)));
      script.addEventListener("load", () => script.remove());
      script.src = `${address}.js`;
      document.head.append(script);
    });
  }

  globalThis.fetch = async (asked, options) => {
    const address = new URL(asked.url ?? asked, document.baseURI).href.split(/[?#]/)[0];
    return address.startsWith(root) ? new Response(await read(address)) : plain(asked, options);
  };

  // A module is made of its text, once those that it imports are made.
  async function link(address) {
    const text = await (await read(address)).text();
    const find = (name) => new URL(name, address).href;
    const names = [...text.matchAll(STATIC)].map((found) => found[3]);
    const made = new Map(await Promise.all(names.map(async (name) => [name, await make(find(name))])));
    const linked = text
      .replace(STATIC, (_, word, quote, name) => `${word}${quote}${made.get(name)}${quote}`)
      .replaceAll("import.meta.url", JSON.stringify(address))
      .replace(/\bimport\(/g, `two_networks_import(${JSON.stringify(address)}, `);
    return URL.createObjectURL(new Blob([linked], { type: "text/javascript" }));
  }

  function make(address) {
    if (!modules.has(address)) modules.set(address, link(address));
    return modules.get(address);
  }

  const bring = async (from, name) => import(await make(new URL(name, from).href));
  globalThis.two_networks_import = bring;

  // A worker is an ordinary script here, and has its page read files for it.
  globalThis.Worker = class extends Worker {
    constructor(address) {
      super(address);
      this.addEventListener("message", async ({ data }) => {
        const wanted = data?.wanted;
        if (wanted === undefined) return;
        this.postMessage({ wanted, file: await readInside(wanted).catch(() => null) });
      });
    }
  };

  // A link that a script wrote leads to a folder. Those of a page were mended before.
  function lead({ target }) {
    const found = target.closest?.("a[href]");
    if (!found?.href?.startsWith?.(root)) return;
    found.href = found.href.replace(/\/(?=[?#]|$)/, "/index.html");
  }
  for (const event of ["auxclick", "click", "focusin", "pointerover"]) document.addEventListener(event, lead, true);

  // In their order, as a page would load them.
  async function begin() {
    for (const name of own.dataset.modules.split(" ").filter(Boolean)) {
      await bring(document.baseURI, name).catch(reportError);
    }
  }
  begin();
})();
