// What is kept on this device. Storage may be off, or hold what somebody else wrote.

export function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

export function write(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // what was done counts on this page, and is not remembered
  }
}

// A list of names, in their order.
export function readNames(name) {
  const found = read(name);
  return new Set(Array.isArray(found) ? found : []);
}

export function writeNames(name, names) {
  write(name, [...names].sort());
}
