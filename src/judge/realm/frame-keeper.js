/**
 * The script of the frame without an origin in which submissions' Workers live. It starts and ends Workers as the host
 * page says and runs nothing of a submission itself. Large things that many Workers need (scripts, Python's files) are
 * kept here, so that they cross from the page once.
 *
 * The first message brings a MessagePort; over it the host sends
 *
 *   {type: 'keep', name, value}      keeps a value for Workers that name it
 *   {type: 'compile', name, value}   keeps a compiled WebAssembly module, which cannot cross between origins
 *   {type: 'start', id, script, assets, settings} + a port   `script` and `assets` are names of kept values
 *   {type: 'end', id}
 *   {type: 'ping', id}               → {type: 'pong', id}
 *
 * A Worker that cannot be started is told as {type: 'failed', id, message}.
 */
(function frameKeeper() {
  'use strict';
  /** Promises, because a module is still being compiled when the first Worker asks for it. */
  const kept = new Map();
  const addresses = new Map();
  const workers = new Map();

  async function addressOf(script) {
    const text = await kept.get(script);
    if (!addresses.has(script)) {
      addresses.set(script, URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
    }
    return addresses.get(script);
  }

  async function start({ id, script, assets, settings }, port, fail) {
    // The host may end a Worker while it waits for what it needs.
    workers.set(id, null);
    try {
      const address = await addressOf(script);
      const values = await Promise.all(assets.map(async (name) => [name, await kept.get(name)]));
      if (!workers.has(id)) return;
      const worker = new Worker(address);
      worker.onerror = (event) => {
        // An uncaught error of a submission's own is no failure of the Worker, and none of the console's business.
        event.preventDefault();
        fail(id, event.message ?? 'the Worker did not start');
      };
      workers.set(id, worker);
      worker.postMessage({ assets: { ...Object.fromEntries(values), ...settings } }, [port]);
    } catch (error) {
      fail(id, String(error));
    }
  }

  function serve(host) {
    const fail = (id, message) => host.postMessage({ type: 'failed', id, message });
    host.onmessage = ({ data, ports }) => {
      switch (data.type) {
        case 'keep':
          kept.set(data.name, Promise.resolve(data.value));
          break;
        case 'compile': {
          const compiled = WebAssembly.compile(data.value);
          // Told where a Worker asks for it.
          compiled.catch(() => undefined);
          kept.set(data.name, compiled);
          break;
        }
        case 'start':
          void start(data, ports[0], fail);
          break;
        case 'end':
          workers.get(data.id)?.terminate();
          workers.delete(data.id);
          break;
        case 'ping':
          host.postMessage({ type: 'pong', id: data.id });
          break;
        default:
          break;
      }
    };
  }

  addEventListener('message', ({ ports }) => serve(ports[0]), { once: true });
})();
