/**
 * The first script of a browser Worker that runs submissions. One expression, plain ECMAScript: a function that is
 * given `start`, takes everything from the Worker that is not part of the language, and then lets the host use the
 * realm that `start` makes:
 *
 *   workerShell(start, kept)
 *   start(assets, report) → control, or a promise of it; report(name, value) tells the host something before that
 *   kept: global names beyond the language's that `start` needs and takes away itself
 *
 * The first message brings `{assets}` and a MessagePort, the only way out. Over the port the host sends
 * `{id, command, text}`, and gets for each exactly one `{id, ms, text}` or `{id, ms, failed: message}`; `ms` is the
 * time that the control function took. Before that comes one `{id: 0, ms, text: 'ready'}`, or why there is no realm.
 *
 * The submission shares this realm. The port, its methods and the clock are held in variables that no submission can
 * name, every function here is strict (so that no stack frame hands it out), and the global names are gone before the
 * submission's first line runs.
 */
// oxlint-disable-next-line eslint/no-unused-expressions -- the value of this script
(function workerShell(start, kept) {
  'use strict';
  const global = globalThis;
  const { apply, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const SafeSet = Set;
  const SafeError = Error;
  const now = performance.now.bind(performance);
  const { postMessage } = MessagePort.prototype;
  const hasName = (names, key) => apply(SafeSet.prototype.has, names, [key]);

  /** The global names of the language, as isolated-vm has them, so that both hosts offer the same. */
  const LANGUAGE = new SafeSet(
    (
      'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp ' +
      'Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ' +
      'ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array ' +
      'Uint8ClampedArray Float32Array Float64Array DataView Map BigInt Set Iterator WeakMap WeakSet Proxy Reflect ' +
      'FinalizationRegistry WeakRef decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval ' +
      'isFinite isNaN SuppressedError DisposableStack AsyncDisposableStack Float16Array'
    ).split(' '),
  );

  /** Chromium keeps two numbers on the global's prototype for good; from a number there is no way anywhere. */
  function isConstant(holder, key) {
    const { value, writable } = getOwnPropertyDescriptor(holder, key);
    return writable === false && typeof value === 'number';
  }

  /** Empties the global object and its prototypes; what cannot be taken away is told, and then nothing may run here. */
  function strip(allowed) {
    const left = [];
    const objectPrototype = Object.prototype;
    for (let holder = global; holder !== null && holder !== objectPrototype; holder = getPrototypeOf(holder)) {
      const keys = ownKeys(holder);
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        if (holder === global && (hasName(LANGUAGE, key) || hasName(allowed, key))) continue;
        if (!deleteProperty(holder, key) && !isConstant(holder, key)) left[left.length] = String(key);
      }
    }
    return left;
  }

  /** Anything can be thrown by a realm that a submission has bent; asking it can throw again. */
  function messageOf(thrown) {
    try {
      return typeof thrown === 'object' && thrown !== null && typeof thrown.message === 'string' ? thrown.message : '';
    } catch {
      return '';
    }
  }

  addEventListener(
    'message',
    ({ data, ports }) => {
      const port = ports[0];
      const send = (message) => apply(postMessage, port, [message]);
      const begun = now();
      const fail = (thrown) => send({ id: 0, ms: now() - begun, failed: messageOf(thrown) });
      const serve = (control) => {
        port.onmessage = (event) => {
          const { id, command, text } = event.data;
          const since = now();
          try {
            const answer = control(command, text);
            const ms = now() - since;
            // Anything but a text came from a submission that has bent the realm; the host is told so and no more.
            if (typeof answer === 'string') send({ id, ms, text: answer });
            else send({ id, ms, text: '' });
          } catch (thrown) {
            const ms = now() - since;
            send({ id, ms, failed: messageOf(thrown) });
          }
        };
        send({ id: 0, ms: now() - begun, text: 'ready' });
      };
      try {
        if (left.length > 0) throw new SafeError('this browser does not let go of ' + left.join(', '));
        const made = start(data.assets, (name, value) => apply(postMessage, port, [{ name, value }]));
        if (typeof made === 'function') serve(made);
        else made.then(serve).catch(fail);
      } catch (thrown) {
        fail(thrown);
      }
    },
    { once: true },
  );
  const left = strip(new SafeSet(kept));
});
