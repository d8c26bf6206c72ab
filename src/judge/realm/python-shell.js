/**
 * What Pyodide looks for around it, reduced to what it needs to start: files handed in by the host, and stand-ins for
 * functions that every web page has and a bare isolate has not. Nothing here reaches outside the realm.
 */

/** The files that Pyodide can read, by name; filled before it starts. */
export const files = new Map();

function fileOf(path) {
  const file = files.get(path.slice(path.lastIndexOf('/') + 1));
  if (file === undefined) throw new Error(`there is no file ${path}`);
  return file;
}

let isRefused = false;

/** Refuses growth beyond the limit, which Python sees as an allocation that failed: a MemoryError. */
export function limitMemory(limitBytes) {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * 65_536 > limitBytes) {
      isRefused = true;
      throw new RangeError('the memory limit is reached');
    }
    const before = Reflect.apply(grow, this, [pages]);
    // Emscripten asks for more than it needs first, and for less where it does not get that.
    isRefused = false;
    return before;
  };
}

/** Whether memory has been refused since this was asked last. */
export function takeRefusal() {
  const wasRefused = isRefused;
  isRefused = false;
  return wasRefused;
}

/** Uses a module that is compiled already; what stands for its bytes then is empty. */
export function useModule(module) {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (source, imports) =>
    source.byteLength === 0
      ? { module, instance: new WebAssembly.Instance(module, imports) }
      : instantiate(source, imports);
}

/**
 * Compiles in the calling thread: an isolate has no event loop of its own that a compilation in the background could
 * report to.
 */
function instantiateNow() {
  const toModule = (source) => (source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source));
  WebAssembly.compile = async (bytes) => toModule(bytes);
  WebAssembly.instantiate = async (source, imports) => {
    const module = toModule(source);
    const instance = new WebAssembly.Instance(module, imports);
    return source === module ? instance : { module, instance };
  };
}

class Utf8Decoder {
  decode(view = new Uint8Array()) {
    const bytes = ArrayBuffer.isView(view)
      ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
      : new Uint8Array(view);
    let text = '';
    for (let i = 0; i < bytes.length;) {
      const first = bytes[i++];
      const extra = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      let code = extra === 0 ? first : first & (0x3f >> extra);
      for (let k = 0; k < extra; k++) code = (code << 6) | (bytes[i++] & 0x3f);
      text += String.fromCodePoint(code);
    }
    return text;
  }
}

class Utf8Encoder {
  encode(text = '') {
    const bytes = [];
    for (const character of text) {
      const code = character.codePointAt(0);
      if (code < 0x80) bytes.push(code);
      else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
      else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
      else
        bytes.push(
          0xf0 | (code >> 18),
          0x80 | ((code >> 12) & 0x3f),
          0x80 | ((code >> 6) & 0x3f),
          0x80 | (code & 0x3f),
        );
    }
    return new Uint8Array(bytes);
  }

  encodeInto(text, target) {
    const bytes = this.encode(text).subarray(0, target.length);
    target.set(bytes);
    return { read: text.length, written: bytes.length };
  }
}

function decodeBase64(text) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let bits = 0;
  let held = 0;
  let bytes = '';
  for (const character of text.replaceAll('=', '')) {
    held = (held << 6) | alphabet.indexOf(character);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return bytes;
}

// Pyodide looks around while its script is evaluated, so this must stand before it in the bundle: with `read` and
// `load` it takes the realm for a JavaScript shell.
Object.assign(globalThis, {
  read: fileOf,
  load: fileOf,
  readbuffer: fileOf,
  // It asks the shell for random bytes as base64; a fixed answer keeps every run the same.
  os: { system: (_command, words) => 'A'.repeat(Math.ceil((Number(/-c(\d+)/.exec(words[1])?.[1] ?? 64) * 4) / 3)) },
});
globalThis.TextDecoder ??= Utf8Decoder;
globalThis.TextEncoder ??= Utf8Encoder;
globalThis.atob ??= decodeBase64;
globalThis.console ??= { log() {}, warn() {}, error() {}, info() {}, debug() {} };
globalThis.performance ??= { now: () => Date.now() };
globalThis.AbortController ??= class {};
// Timers exist to let a page breathe; there is nothing here to let breathe.
globalThis.setTimeout ??= (callback) => void Promise.resolve().then(callback);
globalThis.clearTimeout ??= () => {};
instantiateNow();
