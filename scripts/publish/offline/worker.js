// Stands before the worker's own text in a copy of the guide: its page reads for it.

// Pyodide wants a worker made of a module, which Chromium makes from no folder.
self.importScripts = undefined;

{
  const post = self.postMessage.bind(self);
  const asked = new Map();

  const read = (address) =>
    new Promise((resolve, reject) => {
      asked.set(address, [resolve, reject]);
      post({ wanted: address });
    });

  self.addEventListener("message", (event) => {
    const { wanted, file } = event.data;
    if (wanted === undefined) return;
    event.stopImmediatePropagation();
    const [resolve, reject] = asked.get(wanted);
    asked.delete(wanted);
    if (file) resolve(file);
    else reject(new TypeError(`${wanted} is not in this copy`));
  });

  self.fetch = async (address) => new Response(await read(new URL(address.url ?? address).href));
  self.bring = async (address) => import(URL.createObjectURL(await read(address)));
}
