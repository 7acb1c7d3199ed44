import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { BASE, TOKEN, begin, hear, open, posted, python, say, serve, wait } from "./inside.mjs";
import { settle } from "./page.mjs";

const PROGRAMS = [["a.py", "print(1)\n"]];
const WASM = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]); // a module with nothing in it

beforeEach(open);

// Runs what a program does, in the place of Python.
async function run(act = () => {}, packages = []) {
  python.runs = (...told) => act(...told) ?? { finished: true };
  begin();
  say({ run: { packages, programs: PROGRAMS } });
  return Promise.race(["done", "ended", "broken"].map(hear));
}

function output() {
  return posted.filter(({ type }) => type === "output").map(({ text }) => text);
}

test("a program is run in its place, and its end is told", async () => {
  let told;
  const end = await run((...all) => {
    told = all;
    wait(1500);
    return { finished: false, error: "ValueError", line: 3 };
  });
  assert.deepEqual(told, [PROGRAMS, "/home/program", "/home/here"]);
  assert.deepEqual(end, { type: "done", finished: false, error: "ValueError", line: 3, seconds: 1.5, figures: [], numbers: [], token: TOKEN });
  assert.equal(python.finished, true);
});

test("a program whose knobs are turned runs again in the same place", async () => {
  const told = [];
  python.runs = (...all) => told.push(all) && { finished: true };
  begin();
  for (let times = 0; times < 2; times += 1) say({ again: { packages: ["numpy"], programs: PROGRAMS } });
  while (told.length < 2) await hear("done").then(settle);
  assert.deepEqual(told[1], [PROGRAMS, "/home/program", "/home/here", "again"]);
  assert.deepEqual(python.loadedPackages, { numpy: "here" });
});

test("all that the page hears has the token, also after a program took the way to it", async () => {
  await run(() => {
    self.postMessage = () => assert.fail("the program's own way");
    python.print("1\n");
  });
  assert.deepEqual(posted.map(({ type, token }) => [type, token]), [
    ["state", TOKEN],
    ["output", TOKEN],
    ["done", TOKEN],
  ]);
});

test("Python starts as on the machine that recorded", async () => {
  begin();
  say({ prepare: { packages: [], programs: PROGRAMS } });
  await hear("ready");
  assert.equal(python.options.indexURL, BASE);
  assert.partialDeepStrictEqual(python.options.env, { PYTHONHASHSEED: "0", TZ: "UTC", SOURCE_DATE_EPOCH: "0" });
  assert.equal(python.files.get("/home/ours/program.py"), "text of program.py");
  assert.equal(python.files.get("/home/reader/matplotlibrc"), "text of matplotlibrc");
});

test("what a worker is made ready for is its packages and sources", async () => {
  begin();
  say({ prepare: { packages: ["numpy"], programs: PROGRAMS } });
  await hear("ready");
  assert.deepEqual(python.prepared, ["print(1)\n"]);
  assert.deepEqual(Object.keys(python.loadedPackages), ["numpy"]);
});

test("output that comes fast is told together, and what comes late by itself", async () => {
  await run(() => {
    for (const text of ["a", "b", "c"]) python.print(text);
    wait(51);
    for (const text of ["d", "e"]) python.print(text);
  });
  assert.deepEqual(output(), ["a", "bcd", "e"]);
});

test("much output does not wait", async () => {
  await run(() => {
    python.print("a");
    python.print("b".repeat(65537));
    python.print("c");
  });
  assert.deepEqual(output(), ["a", "b".repeat(65537), "c"]);
});

test("a letter that comes in two parts is whole", async () => {
  const [first, second] = new TextEncoder().encode("é");
  await run(() => {
    python.print(new Uint8Array([first]));
    wait(51);
    python.print(new Uint8Array([second]));
  });
  assert.equal(output().join(""), "é");
});

test("Python's last words come together, and without our own frames", async () => {
  await run(() => {
    python.print("Fatal\nStack (most recent call first):\n");
    wait(51);
    python.print('  File "inside.py", line 1 in run\n');
    wait(51);
    python.print('  File "a.py", line 2 in f\n');
    throw new Error("dead");
  });
  assert.deepEqual(output(), ['Fatal\nStack (most recent call first):\n  File "a.py", line 2 in f\n']);
});

for (const [error, message] of [
  [{ name: "Exit", status: 3 }, "It ended its own process at once, with code 3."],
  [{ name: "Exit", status: 139 }, "It ended its own process at once, with a signal, number 11."],
  [new RangeError("Maximum call stack size exceeded"), "It went deeper than a browser's stack allows."],
  [new Error("too much recursion"), "It went deeper than a browser's stack allows."],
  [new RangeError("Array buffer allocation failed"), "It used memory that it does not have (RangeError: Array buffer allocation failed)."],
  [new Error("first\nunreachable"), "It brought Python itself down (unreachable)."],
  [undefined, "It brought Python itself down (undefined: undefined)."],
]) {
  test(`after ${JSON.stringify(error?.message ?? error?.status)} a reader is told: ${message}`, async () => {
    const end = await run(() => {
      throw error;
    });
    assert.equal(end.type, "ended");
    assert.equal(end.message, message);
    assert.equal(end.code, error?.status);
  });
}

test("figures are what a program drew, and beside them stand their numbers", async () => {
  const end = await run(() => {
    python.FS.writeFile("/home/here/a.svg", "<svg/>");
    python.FS.writeFile("/home/here/a.csv", "1");
    python.FS.writeFile("/home/here/a.txt", "one");
  });
  assert.deepEqual(end.figures, [["a.svg", "<svg/>"]]);
  assert.deepEqual(end.numbers, [["a.csv", "1"]]);
});

test("a program may take its folder away", async () => {
  const end = await run(() => {
    python.FS.readdir = () => {
      throw new Error("no such folder");
    };
  });
  assert.deepEqual([end.type, end.figures], ["done", []]);
});

for (const [what, answer] of [
  ["is not there", () => new Response("", { status: 404 })],
  ["cannot be fetched", () => Promise.reject(new TypeError("Failed to fetch"))],
]) {
  test(`a file that ${what} is named, and nobody waits for it`, async () => {
    serve(answer);
    const end = await run();
    assert.deepEqual(end, { type: "broken", message: "inside.py cannot be fetched. Are you online?", token: TOKEN });
  });
}

test("a file is taken from the browser's own cache", async () => {
  const caches = [];
  serve((_, { cache }) => {
    caches.push(cache);
    return new Response("");
  });
  await run();
  assert.deepEqual(caches, ["force-cache", "force-cache", "force-cache"]);
});

test("a download says five times a second how far it is", async () => {
  python.begin = async () => {
    for (const passed of [100, 199, 1]) {
      wait(passed);
      await (await self.fetch(`${BASE}big.whl`)).arrayBuffer();
    }
    return python;
  };
  const big = new Uint8Array(1.26e6);
  serve((address) => new Response(address.endsWith("whl") ? big : ""));
  await run();
  const told = posted.filter(({ state }) => state === "downloading").map(({ told: text }) => text);
  assert.deepEqual(told, ["Downloading, 1.3 MB so far…", "Downloading, 3.8 MB so far…"]);
});

test("a package that is missing is loaded, and a reader is told", async () => {
  python.loadedPackages.NumPy = "here";
  const end = await run(undefined, ["numpy", "scipy"]);
  assert.equal(end.type, "done");
  assert.equal((await hear("state")).told, "Loading scipy…");
  assert.deepEqual(Object.keys(python.loadedPackages), ["NumPy", "scipy"]);
});

test("a package that cannot be loaded ends it, with the reason", async () => {
  python.loadPackage = async (_, { errorCallback }) => errorCallback("its hash is wrong");
  const end = await run(() => assert.fail("ran"), ["numpy", "scipy"]);
  assert.equal(end.message, "numpy, scipy cannot be loaded. its hash is wrong");
});

test("a download that never comes ends the wait for its package", async () => {
  serve((address) => (address.endsWith(".whl") ? Promise.reject(new Error("gone")) : new Response("")));
  python.loadPackage = () => {
    self.fetch(`${BASE}numpy.whl`).catch(() => {});
    return new Promise(() => {});
  };
  const end = await run(undefined, ["numpy"]);
  assert.equal(end.message, "numpy.whl cannot be fetched. Are you online?");
});

test("Python's code is compiled once, and handed to the page", async () => {
  python.begin = async () => {
    const response = new Response(WASM, { headers: { "content-type": "application/wasm" } });
    const made = await WebAssembly.instantiateStreaming(response, {});
    assert.ok(made.instance instanceof WebAssembly.Instance);
    return python;
  };
  await run();
  assert.ok((await hear("code")).code instanceof WebAssembly.Module);
});

test("code that another worker compiled is neither fetched nor compiled", async () => {
  const code = new WebAssembly.Module(WASM);
  posted.length = 0;
  serve((address) => (address.endsWith(".wasm") ? assert.fail("fetched") : new Response("")));
  python.begin = async () => {
    const response = await self.fetch(`${BASE}pyodide.asm.wasm`);
    const made = await WebAssembly.instantiateStreaming(response, {});
    assert.equal(made.module, code);
    assert.ok(made.instance instanceof WebAssembly.Instance);
    return python;
  };
  begin({ code });
  say({ run: { packages: [], programs: PROGRAMS } });
  await Promise.race([hear("done"), hear("broken")]);
  assert.deepEqual(posted.map(({ type }) => type), ["state", "done"]);
});

test("a library that is compiled is handed to the page, once", () => {
  const made = [new WebAssembly.Module(WASM), new WebAssembly.Module(WASM)];
  assert.ok(made.every((one) => one instanceof WebAssembly.Module));
  assert.deepEqual(posted.map(({ type, size, library }) => [type, size, library]), [["library", 8, made[0]]]);
});

test("what is asked for is done in its order", async () => {
  begin();
  say({ prepare: { packages: ["numpy"], programs: PROGRAMS } });
  say({ run: { packages: ["numpy"], programs: PROGRAMS } });
  await hear("done");
  assert.deepEqual(posted.map(({ type, state }) => state ?? type), ["packages", "ready", "running", "done"]);
});
