/**
 * Walks from all that a Python submission is handed over every reference that there is, and prints the paths that lead
 * to the harness, to its private builtins, to functions of C that tell of its frames or to JavaScript, one a line; then
 * what still holds a proxy of JavaScript's, whether it is reached or not; then the number of objects seen. Runs in a
 * process of its own, because isolated-vm wants `--no-node-snapshot`.
 */
import { readFileSync } from 'node:fs';
import ivm from 'isolated-vm';
import { loadPythonAssets } from '../../src/judge/node/python-assets.ts';

const HARNESS = new URL('../../src/judge/realm/python_realm.py', import.meta.url);
const HEAP_MIB = 1_024;
const MEMORY_LIMIT_BYTES = 512 * 2 ** 20;

/** Taken up into the harness before it closes the ways that this one goes. */
const WALK = `
REFERENTS = gc.get_referents
OBJECTS = gc.get_objects
UNFREEZE = gc.unfreeze


def proxies():
    UNFREEZE()
    return [
        'a proxy of JavaScript in a ' + type(one).__name__
        for one in OBJECTS()
        for other in REFERENTS(one)
        if 'JsProxy' in [cls.__name__ for cls in type(other).__mro__]
    ]


def walk():
    handed = vars(ModuleType('submission'))
    handed.update(PRESET)
    handed.update(node_classes(False, handed))
    start = [handed, Printer([], [0]), object, MODULES, sys.meta_path]
    private = {id(globals()), id(globals()['__builtins__']), id(globals), id(locals), id(vars), id(eval), id(exec)}
    seen = {id(one): (None, one) for one in start}
    queue = list(start)
    found = []
    for one in queue:
        name = type(one).__name__
        # A null of JavaScript's and two converters stay; they lead nowhere.
        is_bridge = name.startswith('Js') and name not in ('JsNull', 'Js2PyConverter')
        if id(one) in private or is_bridge or (name == 'module' and one.__name__.partition('.')[0] in BRIDGE):
            path = []
            while one is not None and len(path) < 20:
                label = 'a dict' if type(one) is dict else type(one).__name__ + ' ' + repr(getattr(one, '__name__', ''))
                path.append(label)
                one = seen[id(one)][0]
            found.append(' < '.join(path))
            continue
        # What the harness made \`opaque\` tells nobody what it calls.
        following = [vars(one)] if name == '_lru_cache_wrapper' else list(REFERENTS(one))
        if isinstance(one, type):
            following += type.__subclasses__(one)
        for other in following:
            if id(other) not in seen:
                seen[id(other)] = (one, other)
                queue.append(other)
    return '\\n'.join([*found[:20], *proxies(), str(len(queue))])


`;

function withWalk(harness: string): string {
  const text = harness
    .replace('def take_away():', `${WALK}def take_away():`)
    .replace(
      "    if command == 'watch':",
      "    if command == 'walk':\n        return walk()\n    if command == 'watch':",
    );
  if (!text.includes('REFERENTS') || !text.includes("'walk'"))
    throw new Error('The harness has changed; mend this walk.');
  return text;
}

const assets = await loadPythonAssets();
const realm = withWalk(readFileSync(HARNESS, 'utf8'));

async function boot(snapshot: ArrayBuffer | null) {
  const isolate = new ivm.Isolate({ memoryLimit: HEAP_MIB });
  const context = isolate.createContextSync();
  isolate.compileScriptSync(assets.bootScript).runSync(context);
  const copy = (bytes: ArrayBuffer) => new ivm.ExternalCopy(bytes).copyInto({ release: true });
  return (await context.evalClosure(
    'return bootPython({ wasm: $0, stdlib: $1, realm: $2, snapshot: $3, memoryLimit: $4 });',
    [copy(assets.wasm), copy(assets.stdlib), realm, snapshot && copy(snapshot), MEMORY_LIMIT_BYTES],
    { result: { promise: true, reference: true } },
  )) as ivm.Reference<Record<string, unknown>>;
}

const first = await boot(null);
const take = first.getSync('snapshot', { reference: true }) as ivm.Reference<() => Uint8Array>;
const snapshot = take.applySync(undefined, [], { result: { copy: true } }) as Uint8Array;
const second = await boot(new Uint8Array(snapshot).buffer);
const control = second.getSync('control', { reference: true }) as ivm.Reference<
  (command: string, text: string) => string
>;
console.log(control.applySync(undefined, ['walk', '']));
