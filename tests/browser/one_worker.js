// Runs programs that need the same packages one after another in one worker, and
// returns what each told. The worker is the page's own, and outlasts a call: the next
// one takes it up if its programs need the same.

async ([base, tasks]) => {
  // The page's runner gives a worker one program; what that one left is put away here.
  const AGAIN = `
    const once = run;
    run = (programs) => {
      once(programs);
      const folders = JSON.stringify([PROGRAM, WORK]);
      python.runPython("import os, shutil; os.chdir('/'); [*map(shutil.rmtree, " + folders + ")]");
    };`;
  const LIMIT = 256 * 1024;
  const kept = (globalThis.kept ??= { libraries: new Map() });

  const begin = async ({ runtime, packages }) => {
    kept.source ??= await (await fetch(`${base}assets/run/worker.js`)).text();
    const blob = URL.createObjectURL(new Blob([kept.source, AGAIN], { type: "text/javascript" }));
    const worker = new Worker(blob, { type: "module" });
    URL.revokeObjectURL(blob);
    worker.postMessage({ runtime, token: "", code: kept.code });
    return { worker, needs: packages.join() };
  };

  const run = (worker, { packages, programs }) =>
    new Promise((resolve) => {
      let text = "";
      worker.onerror = ({ message }) => resolve({ state: "broken", message });
      worker.onmessage = ({ data: { type, ...data } }) => {
        if (type === "code") kept.code = data.code;
        if (type === "library") kept.libraries.set(data.size, data.library);
        if (type === "output") text += data.text;
        if (text.length > LIMIT) resolve({ state: "flooded", text });
        if (["broken", "done", "ended"].includes(type)) resolve({ ...data, state: type, text });
      };
      worker.postMessage({ run: { packages, programs } });
    });

  const end = () => {
    kept.own?.worker.terminate();
    kept.own = undefined;
  };

  const told = [];
  for (const task of tasks) {
    if (kept.own?.needs !== task.packages.join()) end();
    kept.own ??= await begin(task);
    const one = await run(kept.own.worker, task);
    if (one.state !== "done") end();
    told.push(one);
  }
  return told;
}
