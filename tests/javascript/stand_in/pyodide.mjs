// In the place of Pyodide: the Python that a test put there.

export function loadPyodide(options) {
  return globalThis.python.begin(options);
}
