// The text of a program: its header apart from what the page shows of it.

const HEADER = /^# \/\/\/ script\n(?:#.*\n)*?# \/\/\/\n\n*/;

export function split(text) {
  const header = HEADER.exec(text)?.[0] ?? "";
  return [header, text.slice(header.length)];
}
