// A program in the fragment of a link: compressed, and never sent to a server.

const MOST = 64 * 1024; // characters of a program, and of its link

function pipe(bytes, stream) {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

export async function link(name, text) {
  const stream = pipe(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const code = btoa(String.fromCharCode(...bytes));
  const safe = code.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `${location.href.split(/[?#]/)[0]}#run=${name}&code=${safe}`;
}

// Gives the program's name and its text; the text is null when the link is damaged.
export async function read(hash) {
  const [, name, code] = /^#run=([\w/]+)&code=([\w-]*)$/.exec(hash.slice(0, MOST)) ?? [];
  if (!name) return [/^#run=([\w/]+)/.exec(hash)?.[1], null];
  try {
    const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return [name, await inflate(bytes)];
  } catch {
    return [name, null];
  }
}

async function inflate(bytes) {
  const reader = pipe(bytes, new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    text += decoder.decode(value, { stream: true });
    if (text.length > MOST) throw new Error("too long");
  }
  return text + decoder.decode();
}
