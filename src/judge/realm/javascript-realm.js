/**
 * The part of the judge that runs beside a JavaScript submission, inside its realm. Plain ECMAScript, no imports:
 * its text is evaluated in an isolated-vm context and in the browser's Worker alike. It evaluates to one control
 * function, which the host keeps and the submission never sees:
 *
 *   control('ready', '')   does ahead of a submission what does not depend on it; where nobody asked, 'load' does what it needs
 *   control('load', json)  json: {source, epilogue, globals, entry, fileName, stateless} → the outcome, JSON; `deep: {runtime,
 *                          limit}` beside it says that the source was rewritten by src/judge/deep-recursion
 *   control('case', json)  json: an input by parameter name           → the outcome, JSON; the kind `stale` says that
 *                          an earlier case left something behind and this one was not run: take a fresh realm
 *   control('unseen', json) the same without looking for what earlier cases left behind
 *   control('look', '')    only the look: `stale` or `loaded`
 *   control('output', '')                                             → what was printed by a case that was stopped
 *
 * The submission shares this realm, so everything it could replace is captured first, no method of a reachable
 * object is called, and results are built by string concatenation. No expected answer ever comes in here; the worst
 * that a tampering submission reaches is a wrong answer of its own.
 */
(function realm() {
  'use strict';
  const global = globalThis;
  const {
    apply,
    construct,
    ownKeys,
    getOwnPropertyDescriptor,
    getPrototypeOf,
    setPrototypeOf,
    defineProperty,
    deleteProperty,
  } = Reflect;
  const SafeFunction = Function;
  const SafeMap = Map;
  const SafeSet = Set;
  const SafeString = String;
  const SafeError = Error;
  const SafeSyntaxError = SyntaxError;
  const SafeRangeError = RangeError;
  const TypedArrayPrototype = getPrototypeOf(Uint8Array.prototype);
  const uncurry =
    (method) =>
    (self, ...rest) =>
      apply(method, self, rest);
  const getter = (holder, key) => uncurry(getOwnPropertyDescriptor(holder, key).get);
  const isArray = Array.isArray;
  const { freeze, hasOwn, isExtensible, keys: keysOf, prototype: objectPrototype } = Object;
  const parseJson = JSON.parse;
  const stringifyJson = JSON.stringify;
  const mapGet = uncurry(Map.prototype.get);
  const mapSet = uncurry(Map.prototype.set);
  const mapForEach = uncurry(Map.prototype.forEach);
  const setHas = uncurry(Set.prototype.has);
  const setAdd = uncurry(Set.prototype.add);
  const setForEach = uncurry(Set.prototype.forEach);
  const mapSize = getter(Map.prototype, 'size');
  const setSize = getter(Set.prototype, 'size');
  const typedLength = getter(TypedArrayPrototype, 'length');
  const typedTag = getter(TypedArrayPrototype, Symbol.toStringTag);
  const bigIntToString = uncurry(BigInt.prototype.toString);
  const slice = uncurry(String.prototype.slice);
  const replaceAll = uncurry(String.prototype.replaceAll);
  const includes = uncurry(String.prototype.includes);
  const toObjectTag = uncurry(Object.prototype.toString);
  const symbolToString = uncurry(Symbol.prototype.toString);
  const regExpSource = uncurry(RegExp.prototype.toString);
  const dateToIso = uncurry(Date.prototype.toISOString);
  const execute = uncurry(RegExp.prototype.exec);
  const isError = SafeError.isError ?? ((value) => toObjectTag(value) === '[object Error]');
  const replace = uncurry(String.prototype.replace);
  const iteratorSymbol = Symbol.iterator;
  SafeError.stackTraceLimit = 100;

  /**
   * A list of our own that inherits nothing. Writing behind the end of an ordinary one asks the prototypes for a setter,
   * and a submission may have put one there.
   */
  function bare() {
    const list = [];
    setPrototypeOf(list, null);
    return list;
  }

  /** Writes behind the end of a list that a submission will be given. */
  const put = (list, index, value) =>
    defineProperty(list, index, { __proto__: null, value, writable: true, enumerable: true, configurable: true });

  // ---------------------------------------------------------------------------------------------- limits
  /** Most characters of printed output that are kept, and that may be printed at all, per case. */
  const PRINT_KEPT = 16_384;
  const PRINT_LIMIT = 1_048_576;
  /** Most values, characters and levels in what a submission returns. */
  const VALUE_LIMIT = 2_000_000;
  const TEXT_LIMIT = 16_777_216;
  const DEPTH_LIMIT = 64;
  /** Characters of what an error says about itself that go out. */
  const MESSAGE_LIMIT = 4_000;
  const NAME_LIMIT = 200;
  const STACK_LIMIT = 20_000;
  /** Thrown where a limit is passed; compared by identity. A submission can catch the last one, so they are frozen. */
  const TOO_LARGE = freeze({ limit: 'size' });
  const TOO_DEEP = freeze({ limit: 'depth' });
  const PRINTED_TOO_MUCH = freeze({ limit: 'printed' });

  // ---------------------------------------------------------------------------------------------- what candidates find
  function ListNode(val, next) {
    this.val = val === undefined ? 0 : val;
    this.next = next === undefined ? null : next;
  }
  function TreeNode(val, left, right) {
    this.val = val === undefined ? 0 : val;
    this.left = left === undefined ? null : left;
    this.right = right === undefined ? null : right;
  }
  const GraphNode = {
    Node: function Node(val, neighbors) {
      this.val = val === undefined ? 0 : val;
      this.neighbors = neighbors === undefined ? [] : neighbors;
    },
  }.Node;
  const RandomListNode = {
    Node: function Node(val, next, random) {
      this.val = val === undefined ? 0 : val;
      this.next = next === undefined ? null : next;
      this.random = random === undefined ? null : random;
    },
  }.Node;

  const FIELDS_OF_LIST = freeze(['val', 'next']);
  const FIELDS_OF_TREE = freeze(['val', 'left', 'right']);
  const FIELDS_OF_GRAPH = freeze(['val', 'neighbors']);
  const FIELDS_OF_RANDOM_LIST = freeze(['val', 'next', 'random']);

  const publish = (name, value) =>
    defineProperty(global, name, { __proto__: null, value, writable: true, enumerable: false, configurable: true });

  /** Copies data as the platform's structuredClone does: class instances become plain objects, functions are refused. */
  function structuredClone(value) {
    const copies = new SafeMap();
    const copyOf = (source) => {
      if (typeof source === 'function' || typeof source === 'symbol') {
        throw new TypeError(`${SafeString(source)} could not be cloned.`);
      }
      if (typeof source !== 'object' || source === null) return source;
      const known = mapGet(copies, source);
      if (known !== undefined) return known;
      const remember = (copy) => {
        mapSet(copies, source, copy);
        return copy;
      };
      if (isArray(source)) {
        const copy = remember(new Array(source.length));
        for (const key of Object.keys(source)) copy[key] = copyOf(source[key]);
        return copy;
      }
      const tag = toObjectTag(source);
      if (tag === '[object Map]') {
        const copy = remember(new SafeMap());
        mapForEach(source, (item, key) => mapSet(copy, copyOf(key), copyOf(item)));
        return copy;
      }
      if (tag === '[object Set]') {
        const copy = remember(new SafeSet());
        setForEach(source, (item) => setAdd(copy, copyOf(item)));
        return copy;
      }
      if (tag === '[object Date]') return remember(new Date(source));
      if (tag === '[object RegExp]') return remember(new RegExp(source));
      if (typedTag(source) !== undefined) return remember(source.slice());
      const copy = remember({});
      for (const key of Object.keys(source)) copy[key] = copyOf(source[key]);
      return copy;
    };
    return copyOf(value);
  }

  // ---------------------------------------------------------------------------------------------- printed output
  let printed = '';
  let printedLength = 0;

  function print(given) {
    // What formats it consults what a submission can replace, so that it may be no text any more.
    const text = '' + given;
    printedLength += text.length + 1;
    if (printed.length < PRINT_KEPT) printed += slice(text + '\n', 0, PRINT_KEPT - printed.length);
  }

  /** A value as Node's console shows it, roughly: bounded in depth, width and length. */
  function inspect(value, depth, seen) {
    switch (typeof value) {
      case 'string':
        return depth === 0
          ? value
          : replaceAll(stringifyJson(value.length > 1000 ? slice(value, 0, 1000) + '…' : value), '\\"', '"');
      case 'bigint':
        return bigIntToString(value) + 'n';
      case 'symbol':
        return symbolToString(value);
      case 'function':
        return '[Function' + (typeof value.name === 'string' && value.name !== '' ? ': ' + value.name : '') + ']';
      case 'object':
        return value === null ? 'null' : inspectObject(value, depth, seen);
      default:
        return Object.is(value, -0) ? '-0' : '' + value;
    }
  }

  function inspectObject(value, depth, seen) {
    if (setHas(seen, value)) return '[Circular]';
    if (isError(value)) return typeof value.stack === 'string' ? value.stack : '[Error]';
    if (depth > 4) return isArray(value) ? '[Array]' : '[Object]';
    setAdd(seen, value);
    const text = inspectOpen(value, depth + 1, seen);
    // Only ancestors are circular; a value printed twice side by side is not.
    apply(Set.prototype.delete, seen, [value]);
    return text;
  }

  function inspectOpen(value, depth, seen) {
    let count = 0;
    let body = '';
    const add = (part) => {
      if (count++ < 100) body += (count > 1 ? ', ' : '') + part;
    };
    const close = (prefix, open, shut) => {
      if (count > 100) body += ', … ' + (count - 100) + ' more';
      return prefix + open + (body === '' ? '' : open === '[' ? ' ' + body + ' ' : ' ' + body + ' ') + shut;
    };
    if (isArray(value)) {
      for (let i = 0; i < value.length && i < 101; i++) add(inspect(value[i], depth, seen));
      if (value.length > 101) count = value.length;
      return close('', '[', ']');
    }
    const tag = toObjectTag(value);
    if (tag === '[object Map]') {
      mapForEach(value, (item, key) =>
        add(count < 100 ? inspect(key, depth, seen) + ' => ' + inspect(item, depth, seen) : ''),
      );
      return close('Map(' + mapSize(value) + ') ', '{', '}');
    }
    if (tag === '[object Set]') {
      setForEach(value, (item) => add(count < 100 ? inspect(item, depth, seen) : ''));
      return close('Set(' + setSize(value) + ') ', '{', '}');
    }
    if (tag === '[object RegExp]') return regExpSource(value);
    if (tag === '[object Date]') return dateToIso(value);
    if (typedTag(value) !== undefined) {
      const length = typedLength(value);
      for (let i = 0; i < length && i < 101; i++) add(inspect(value[i], depth, seen));
      if (length > 101) count = length;
      return close(typedTag(value) + '(' + length + ') ', '[', ']');
    }
    const maker = value.constructor;
    const name =
      typeof maker === 'function' && typeof maker.name === 'string' && maker !== Object ? maker.name + ' ' : '';
    for (const key of Object.keys(value)) add(key + ': ' + (count < 100 ? inspect(value[key], depth, seen) : ''));
    return close(name, '{', '}');
  }

  function formatPrinted(values) {
    let text = '';
    let next = 0;
    if (typeof values[0] === 'string' && values.length > 1) {
      next = 1;
      text = replace(values[0], /%[sdifjoOc%]/g, (mark) => {
        if (mark === '%%') return '%';
        if (next >= values.length) return mark;
        const value = values[next++];
        if (mark === '%c') return '';
        if (mark === '%d' || mark === '%i' || mark === '%f')
          return '' + (mark === '%i' ? Math.trunc(value) : Number(value));
        return mark === '%j' ? '' + stringifyJson(value) : inspect(value, mark === '%s' ? 0 : 1, new SafeSet());
      });
    }
    for (; next < values.length; next++) text += (next > 0 ? ' ' : '') + inspect(values[next], 0, new SafeSet());
    return text;
  }

  function consoleMethod(name) {
    return {
      [name](...values) {
        print(formatPrinted(values));
        // The verdict is fixed now, and only time is left to lose.
        if (printedLength > PRINT_LIMIT) throw PRINTED_TOO_MUCH;
      },
    }[name];
  }
  const console = {};
  for (const name of ['log', 'info', 'debug', 'warn', 'error', 'trace', 'table', 'dir', 'group'])
    console[name] = consoleMethod(name);
  for (const name of ['assert', 'clear', 'count', 'countReset', 'groupEnd', 'time', 'timeEnd', 'timeLog'])
    console[name] = { [name]() {} }[name];

  /** Timing is often left in; the clock is the language's own, so it goes in whole milliseconds. */
  const readClock = Date.now;
  const clockStart = readClock();
  const performance = {
    now() {
      return readClock() - clockStart;
    },
  };

  // ---------------------------------------------------------------------------------------------- values in
  const isNodeKind = (kind) =>
    kind === 'ListNode' || kind === 'TreeNode' || kind === 'GraphNode' || kind === 'RandomListNode';

  /** Builds an argument from its language-neutral value; `made` collects the nodes, with their fields, where identity is checked. */
  function build(value, type, made) {
    if (type.kind === 'nullable') return value === null ? null : build(value, type.of, made);
    if (type.kind === 'list') {
      if (!type.nodes) return value;
      for (let i = 0; i < value.length; i++) value[i] = build(value[i], type.of, made);
      return value;
    }
    switch (type.kind) {
      case 'ListNode':
        return buildList(isArray(value) ? value : value.values, isArray(value) ? null : value.cycle, made);
      case 'TreeNode':
        return buildTree(value, made);
      case 'GraphNode':
        return buildGraph(value, made);
      case 'RandomListNode':
        return buildRandomList(value, made);
      case 'NodeOf':
        return mapGet(mapGet(referred, type.parameter).byValue, value);
      default:
        return value;
    }
  }

  function note(made, node, fields) {
    if (made !== null) mapSet(made, node, fields);
    return node;
  }

  function buildList(values, cycle, made) {
    let head = null;
    let tail = null;
    let entry = null;
    for (let i = 0; i < values.length; i++) {
      const node = note(made, new ListNode(values[i], null), FIELDS_OF_LIST);
      if (tail === null) head = node;
      else tail.next = node;
      tail = node;
      if (i === cycle) entry = node;
    }
    if (tail !== null) tail.next = entry;
    return head;
  }

  function buildTree(values, made) {
    return values.length === 0 ? null : buildTreeNodes(values, made)[0];
  }

  /** The nodes of a tree that is not empty, in the order of their values. */
  function buildTreeNodes(values, made) {
    const nodes = bare();
    nodes[0] = note(made, new TreeNode(values[0], null, null), FIELDS_OF_TREE);
    let filled = 1;
    // Both children of each node in turn.
    for (let slot = 1; slot < values.length; slot++) {
      if (values[slot] === null) continue;
      const node = note(made, new TreeNode(values[slot], null, null), FIELDS_OF_TREE);
      const parent = nodes[(slot - 1) >> 1];
      if (slot % 2 === 1) parent.left = node;
      else parent.right = node;
      nodes[filled++] = node;
    }
    return nodes;
  }

  /** Trees of the case whose nodes other values name, by parameter: nodes by the values that the case gives, and back. */
  let referred = new SafeMap();

  function buildReferred(values, name, made) {
    const nodes = values.length === 0 ? bare() : buildTreeNodes(values, made);
    const byValue = new SafeMap();
    const valueOf = new SafeMap();
    for (let i = 0, next = 0; i < values.length; i++) {
      if (values[i] === null) continue;
      mapSet(byValue, values[i], nodes[next]);
      mapSet(valueOf, nodes[next++], values[i]);
    }
    mapSet(referred, name, { byValue, valueOf });
    return nodes.length === 0 ? null : nodes[0];
  }

  function buildGraph(adjacency, made) {
    if (adjacency.length === 0) return null;
    const nodes = bare();
    for (let i = 0; i < adjacency.length; i++) nodes[i] = note(made, new GraphNode(i + 1, []), FIELDS_OF_GRAPH);
    for (let i = 0; i < adjacency.length; i++) {
      const neighbors = nodes[i].neighbors;
      for (let j = 0; j < adjacency[i].length; j++) put(neighbors, j, nodes[adjacency[i][j] - 1]);
    }
    return nodes[0];
  }

  function buildRandomList(pairs, made) {
    const nodes = bare();
    for (let i = 0; i < pairs.length; i++)
      nodes[i] = note(made, new RandomListNode(pairs[i][0], null, null), FIELDS_OF_RANDOM_LIST);
    for (let i = 0; i < pairs.length; i++) {
      if (i > 0) nodes[i - 1].next = nodes[i];
      if (pairs[i][1] !== null) nodes[i].random = nodes[pairs[i][1]];
    }
    return pairs.length === 0 ? null : nodes[0];
  }

  // ---------------------------------------------------------------------------------------------- values out
  let valuesOut = 0;
  let textOut = 0;

  function counted(text) {
    if (++valuesOut > VALUE_LIMIT || (textOut += text.length) > TEXT_LIMIT) throw TOO_LARGE;
    return text;
  }

  const other = (what) => counted('{"$":"other","type":' + stringifyJson(slice(what, 0, 200)) + '}');

  /** A returned value as JSON text; see `decode-output.ts` for the grammar. `type` is the declared one. */
  function encode(value, type, depth) {
    if (depth > DEPTH_LIMIT) throw TOO_DEEP;
    if (type.kind === 'nullable') return encode(value, type.of, depth);
    if (type.kind === 'NodeOf') return encodeReference(value, type.parameter, depth);
    if (isNodeKind(type.kind) && (value === null || value === undefined || typeof value === 'object')) {
      if (!isArray(value)) return encodeNodes(value, type.kind, depth);
    }
    switch (typeof value) {
      case 'undefined':
        return counted('null');
      case 'boolean':
        return counted(value ? 'true' : 'false');
      case 'number':
        if (value === value && value !== Infinity && value !== -Infinity)
          return counted('' + (value === 0 ? 0 : value));
        return counted('{"$":"float","v":"' + (value !== value ? 'nan' : value > 0 ? 'inf' : '-inf') + '"}');
      case 'bigint':
        return counted('{"$":"int","v":"' + bigIntToString(value) + '"}');
      case 'string':
        if (value.length > TEXT_LIMIT) throw TOO_LARGE;
        return counted(stringifyJson(value));
      case 'function':
        return other('a function');
      case 'symbol':
        return other('a symbol');
      default:
        return value === null ? counted('null') : encodeObject(value, type, depth);
    }
  }

  const ANY = { kind: 'any' };

  function encodeItems(count, at, type, depth) {
    const of = type.kind === 'list' ? type.of : ANY;
    if (count > VALUE_LIMIT) throw TOO_LARGE;
    let text = counted('[');
    for (let i = 0; i < count; i++) text += (i > 0 ? ',' : '') + encode(at(i), of, depth + 1);
    return text + ']';
  }

  function encodeObject(value, type, depth) {
    if (isArray(value)) return encodeItems(value.length, (i) => value[i], type, depth);
    if (typedTag(value) !== undefined) return encodeItems(typedLength(value), (i) => value[i], type, depth);
    const tag = toObjectTag(value);
    if (type.kind === 'list' && tag !== '[object Map]') {
      // A type error here is how the language itself says that a value is not iterable; only then is it something else.
      const start = value[iteratorSymbol];
      if (typeof start === 'function') return encodeIterator(apply(start, value, []), type, depth);
    }
    if (tag === '[object Set]') {
      let items = counted('');
      setForEach(value, (item) => (items += (items === '' ? '' : ',') + encode(item, ANY, depth + 1)));
      return '{"$":"set","values":[' + items + ']}';
    }
    if (tag === '[object Map]') {
      let entries = counted('');
      mapForEach(value, (item, key) => {
        entries +=
          (entries === '' ? '' : ',') + '[' + encode(key, ANY, depth + 1) + ',' + encode(item, ANY, depth + 1) + ']';
      });
      return '{"$":"object","entries":[' + entries + ']}';
    }
    if (tag === '[object Promise]') return other('a Promise');
    // Boxed primitives print like their value but are objects.
    if (tag === '[object Number]' || tag === '[object String]' || tag === '[object Boolean]')
      return other('an object that wraps a primitive value');
    // A node or a class of the submission's own leads anywhere, also round in circles; only plain data is read.
    const prototype = getPrototypeOf(value);
    if (prototype !== null && prototype !== objectPrototype) return other('an object' + ofClass(prototype));
    const isScalar = type.kind === 'int' || type.kind === 'float' || type.kind === 'bool' || type.kind === 'string';
    return isScalar ? other('an object' + withFields(value)) : encodePlain(value, depth);
  }

  function ofClass(prototype) {
    const maker = getOwnPropertyDescriptor(prototype, 'constructor');
    const name = typeof maker?.value === 'function' ? getOwnPropertyDescriptor(maker.value, 'name')?.value : '';
    return typeof name === 'string' && name !== '' ? ' of class ' + name : '';
  }

  function withFields(value) {
    const keys = keysOf(value);
    let text = '';
    for (let i = 0; i < keys.length && i < 5; i++) text += (i > 0 ? ', ' : '') + '`' + keys[i] + '`';
    return text === '' ? '' : (keys.length === 1 ? ' with the field ' : ' with the fields ') + text;
  }

  function encodeIterator(iterator, type, depth) {
    let text = counted('[');
    for (let i = 0; ; i++) {
      const step = iterator.next();
      if (step.done) return text + ']';
      text += (i > 0 ? ',' : '') + encode(step.value, type.of, depth + 1);
    }
  }

  function encodePlain(value, depth) {
    let entries = counted('');
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length; i++) {
      if (typeof keys[i] !== 'string') continue;
      entries +=
        (entries === '' ? '' : ',') +
        '[' +
        counted(stringifyJson(keys[i])) +
        ',' +
        encode(value[keys[i]], ANY, depth + 1) +
        ']';
    }
    return '{"$":"object","entries":[' + entries + ']}';
  }

  function encodeNodes(given, kind, depth) {
    const value = given === undefined ? null : given;
    if (kind === 'ListNode') return encodeList(value, depth);
    if (kind === 'TreeNode') return encodeTree(value, depth);
    if (kind === 'GraphNode') return encodeGraph(value, depth);
    return encodeRandomList(value, depth);
  }

  /** A node of an argument by the value that the case gave it, whatever the submission has made of `val` since. */
  function encodeReference(value, parameter, depth) {
    const own = mapGet(mapGet(referred, parameter).valueOf, value);
    if (own !== undefined) return counted('{"$":"NodeOf","own":true,"val":' + own + '}');
    if (!isNode(value) || isArray(value) || !('val' in value)) return encode(value, ANY, depth);
    return '{"$":"NodeOf","own":false,"val":' + encode(value.val, ANY, depth + 1) + '}';
  }

  const isNode = (value) => typeof value === 'object' && value !== null;
  const absent = (value) => value === null || value === undefined;

  /** The nodes of the arguments where the answer may hold none of them, and whether it was seen to. */
  let originals = null;
  let holdsOriginal = false;

  /**
   * Whether something in the place of a node is one; one of the argument's is remembered. That is told of what is encoded,
   * while it is: a getter can show another node to whoever asks once more.
   */
  function isMetNode(value) {
    if (!isNode(value)) return false;
    if (originals !== null && mapGet(originals, value) !== undefined) holdsOriginal = true;
    return true;
  }

  function encodeList(head, depth) {
    const seen = new SafeMap();
    let values = '';
    let count = 0;
    for (let node = head; !absent(node); node = node.next) {
      if (!isMetNode(node)) return other('a list whose `next` is not a node');
      const index = mapGet(seen, node);
      if (index !== undefined) return '{"$":"ListNode","values":[' + values + '],"cycle":' + index + '}';
      mapSet(seen, node, count);
      values += (count++ > 0 ? ',' : '') + encode(node.val, ANY, depth + 1);
    }
    return '{"$":"ListNode","values":[' + values + ']}';
  }

  function encodeTree(root, depth) {
    const queue = bare();
    queue[0] = root;
    const seen = new SafeSet();
    let values = '';
    let pendingNulls = '';
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i];
      if (absent(node)) {
        pendingNulls += (i > 0 ? ',' : '') + counted('null');
        continue;
      }
      if (!isMetNode(node)) return other('a tree whose child is not a node');
      if (setHas(seen, node)) return other('a tree in which one node is reached twice');
      setAdd(seen, node);
      values += pendingNulls + (i > 0 ? ',' : '') + encode(node.val, ANY, depth + 1);
      pendingNulls = '';
      queue[queue.length] = node.left;
      queue[queue.length] = node.right;
    }
    return '{"$":"TreeNode","values":[' + values + ']}';
  }

  function encodeGraph(start, depth) {
    if (absent(start)) return '{"$":"GraphNode","nodes":[]}';
    const queue = bare();
    queue[0] = start;
    const number = new SafeMap();
    mapSet(number, start, 0);
    let nodes = '';
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i];
      if (!isMetNode(node)) return other('a graph in which a neighbour is not a node');
      const neighbors = node.neighbors;
      if (!isArray(neighbors)) return other('a graph in which `neighbors` of a node is not an array');
      let links = '';
      for (let j = 0; j < neighbors.length; j++) {
        const neighbor = neighbors[j];
        let index = mapGet(number, neighbor);
        if (index === undefined) {
          index = queue.length;
          mapSet(number, neighbor, index);
          queue[index] = neighbor;
        }
        links += (j > 0 ? ',' : '') + counted('' + index);
      }
      nodes += (i > 0 ? ',' : '') + '{"val":' + encode(node.val, ANY, depth + 1) + ',"links":[' + links + ']}';
    }
    return '{"$":"GraphNode","nodes":[' + nodes + ']}';
  }

  function encodeRandomList(head, depth) {
    const nodes = bare();
    const index = new SafeMap();
    for (let node = head; !absent(node); node = node.next) {
      if (!isMetNode(node)) return other('a list whose `next` is not a node');
      if (mapGet(index, node) !== undefined) return other('a list that runs in a circle');
      mapSet(index, node, nodes.length);
      nodes[nodes.length] = node;
      if (nodes.length > VALUE_LIMIT) throw TOO_LARGE;
    }
    let values = '';
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      const random = node.random;
      const target = absent(random) ? null : mapGet(index, random);
      if (target === undefined) return other('a list in which a `random` points outside the list');
      values += (values === '' ? '' : ',') + '[' + encode(node.val, ANY, depth + 1) + ',' + target + ']';
    }
    return '{"$":"RandomListNode","values":[' + values + ']}';
  }

  // ---------------------------------------------------------------------------------------------- integrity
  /**
   * What the realm was like before the submission: every own property, as its whole descriptor, of the global object,
   * of everything it names, and of their prototypes. Built-in methods are frozen instead, which nobody can tell who does
   * not try to write to them, so that they need no look.
   */
  const records = bare();
  const recorded = new SafeSet();
  /** Each case gets its own values under these names. */
  const freshNames = new SafeSet(['module', 'exports', 'require']);
  const FRESH = freeze({});

  /** What a script that holds no state declared, kept from case to case; its functions are looked at like the rest. */
  let kept = null;

  function declare() {
    if (kept !== null) return kept;
    const declared = factory();
    if (!stateless) return declared;
    kept = declared;
    for (let i = 0; i < kept.all.length; i++) record(kept.all[i], false);
    return kept;
  }

  /**
   * Writes down an object, and all that it leads to. Built-in functions that are no constructors are frozen instead, all
   * of them before anything is written down that could be one of them; what is a submission's own is not frozen.
   */
  function record(object, freezes = true) {
    if ((typeof object !== 'object' && typeof object !== 'function') || object === null || setHas(recorded, object))
      return;
    setAdd(recorded, object);
    const keys = ownKeys(object);
    const before = bare();
    const proto = getPrototypeOf(object);
    records[records.length] = { object, keys, before, proto, extensible: isExtensible(object) };
    for (let i = 0; i < keys.length; i++) {
      const descriptor = getOwnPropertyDescriptor(object, keys[i]);
      before[i] = descriptor;
      const { value, get, set } = descriptor;
      if (object === global && setHas(freshNames, keys[i])) descriptor.value = FRESH;
      else if (freezes && typeof value === 'function' && keys[i] !== 'prototype' && !hasOwn(value, 'prototype'))
        freeze(value);
      else record(value, freezes);
      if (get !== undefined) recordAccessor(get, freezes);
      if (set !== undefined) recordAccessor(set, freezes);
    }
    record(proto, freezes);
  }

  function recordAccessor(accessor, freezes) {
    if (freezes) freeze(accessor);
    else record(accessor, false);
  }

  /** What no global name leads to, although every program can reach it. */
  function recordHidden() {
    const functions = [function* () {}, async function () {}, async function* () {}];
    const iterators = [
      [][iteratorSymbol](),
      ''[iteratorSymbol](),
      new SafeMap().entries(),
      new SafeSet().values(),
      /a/[Symbol.matchAll]('a'),
    ];
    if (typeof Iterator === 'function') {
      iterators[iterators.length] = iterators[0].map?.((item) => item);
      iterators[iterators.length] = Iterator.from({ next() {} });
    }
    if (typeof Intl === 'object' && typeof Intl.Segmenter === 'function') {
      const segments = new Intl.Segmenter().segment('a');
      iterators[iterators.length] = segments;
      iterators[iterators.length] = segments[iteratorSymbol]();
    }
    const error = new SafeError('a');
    // Where V8 asks how to word a stack, it hands out the prototype of its frames.
    SafeError.prepareStackTrace = (_error, frames) => {
      iterators[iterators.length] = frames[0];
      return '';
    };
    void error.stack;
    void new SafeError('b').stack;
    delete SafeError.prepareStackTrace;
    for (const shape of [...functions, ...iterators, error]) record(shape);
  }

  const isSame = (is, was) => is === was || (is !== is && was !== was);

  /**
   * Whether earlier cases left anything behind that the next could see; then the host takes a fresh realm. Looked at
   * before a case and not after it, because promises go on after a case has answered. Nothing of a submission runs in
   * here: `Object.prototype`, from which an unset field of a descriptor would be read, comes first.
   *
   * In three functions, because V8 weighs how much of a function has run against its length: as one, it is taken for hot
   * after a few looks, and optimizing it takes longer than all looks together.
   */
  function isStale() {
    for (let i = 0; i < records.length; i++) if (isTouched(records[i])) return true;
    return false;
  }

  function isTouched({ object, keys, before, proto, extensible }) {
    const now = ownKeys(object);
    if (now.length !== keys.length) return true;
    for (let j = 0; j < keys.length; j++) if (now[j] !== keys[j]) return true;
    if (getPrototypeOf(object) !== proto || isExtensible(object) !== extensible) return true;
    for (let j = 0; j < keys.length; j++)
      if (isChanged(getOwnPropertyDescriptor(object, keys[j]), before[j])) return true;
    return false;
  }

  function isChanged(is, was) {
    return (
      is.writable !== was.writable ||
      is.enumerable !== was.enumerable ||
      is.configurable !== was.configurable ||
      is.get !== was.get ||
      is.set !== was.set ||
      (was.value !== FRESH && !isSame(is.value, was.value))
    );
  }

  // ---------------------------------------------------------------------------------------------- load and run
  let factory;
  let stateless = false;
  let entry;
  let fileName;
  const libraries = new SafeMap();
  const LODASH = 'lodash';

  /** Host scripts register libraries here before `load`: CommonJS bodies by module name. */
  function define(name, body) {
    mapSet(libraries, name, { name, body, module: undefined, kept: false });
  }

  const require = {
    require(name) {
      const library = mapGet(libraries, SafeString(name));
      if (library === undefined) {
        throw new SafeError(
          `require('${name}') is not available here; lodash and the @datastructures-js packages are.`,
        );
      }
      if (library.module === undefined) {
        const module = { exports: {} };
        library.module = module;
        if (library.name === LODASH) {
          makeLodash(library.body, module);
        } else {
          apply(library.body, undefined, [module, module.exports, require]);
        }
      }
      return library.module.exports;
    },
  }.require;
  freeze(require);

  /**
   * lodash counts how often it marks functions within 16 ms, and stops marking them when it is often; what an earlier case
   * did would show. It keeps the clock that it finds, so it finds one by which there is always a second between two calls.
   */
  function makeLodash(body, module) {
    const clock = getOwnPropertyDescriptor(Date, 'now');
    let ticks = 0;
    defineProperty(Date, 'now', { value: () => (ticks += 1_000) });
    try {
      apply(body, undefined, [module, module.exports, require]);
    } finally {
      defineProperty(Date, 'now', clock);
    }
  }

  /** Global names that stand for lodash. */
  const lodashNames = bare();

  /**
   * Libraries that were there before the first case stay, and are watched; others are made anew for each case, and so is
   * lodash always: it keeps caches and marks where no look from outside gets.
   */
  function keepLibraries(source) {
    mapForEach(libraries, (library, name) => {
      if (name === LODASH) return;
      if (includes(source, "'" + name + "'") || includes(source, '"' + name + '"')) require(name);
    });
    mapForEach(libraries, (library) => {
      if (library.module === undefined) return;
      library.kept = true;
      record(library.module);
    });
  }

  function renewLibraries() {
    mapForEach(libraries, (library) => {
      if (!library.kept) library.module = undefined;
    });
    for (let i = 0; i < lodashNames.length; i++) publish(lodashNames[i], require(LODASH));
  }

  function textOf(value, fallback, most) {
    try {
      return typeof value === 'string' ? slice(value, 0, most) : fallback;
    } catch {
      return fallback;
    }
  }

  /** What was thrown, as data. Anything can be thrown, and asking it can throw again. */
  function describeError(thrown) {
    try {
      if (typeof thrown === 'object' && thrown !== null) {
        const name = textOf(thrown.name, 'Error', NAME_LIMIT);
        const message = textOf(thrown.message, '', MESSAGE_LIMIT);
        const stack = textOf(thrown.stack, '', STACK_LIMIT);
        // In the words of V8, of JavaScriptCore, and of SpiderMonkey.
        const overflow =
          (thrown instanceof SafeRangeError &&
            (message === 'Maximum call stack size exceeded' || message === 'Maximum call stack size exceeded.')) ||
          (name === 'InternalError' && message === 'too much recursion');
        return { name, message, stack, overflow, syntax: thrown instanceof SafeSyntaxError };
      }
      return {
        name: '',
        message: 'threw ' + slice(inspect(thrown, 1, new SafeSet()), 0, 1000),
        stack: '',
        overflow: false,
        syntax: false,
      };
    } catch {
      return {
        name: 'Error',
        message: 'threw something that cannot be shown',
        stack: '',
        overflow: false,
        syntax: false,
      };
    }
  }

  function failure(kind, thrown) {
    return { kind, error: describeError(thrown) };
  }

  let isReady = false;

  /** Publishes and writes down what every submission finds: most of the work before the first case. */
  function makeReady() {
    if (isReady) return;
    isReady = true;
    publish('console', console);
    publish('performance', performance);
    publish('structuredClone', structuredClone);
    publish('ListNode', ListNode);
    publish('TreeNode', TreeNode);
    // The first, because the check relies on it.
    record(Object.prototype);
    for (const key of ownKeys(global)) {
      const { value } = getOwnPropertyDescriptor(global, key);
      if (typeof value === 'function' && !hasOwn(value, 'prototype')) freeze(value);
      else if (value !== global) record(value);
    }
    recordHidden();
  }

  /**
   * Looks once and runs a case of our own: the first time is several times slower than the rest, because V8 compiles a
   * function when it is called.
   */
  function rehearse() {
    isStale();
    const type = { kind: 'list', of: { kind: 'int' }, nodes: false };
    const parameter = { name: 'list', type, preserved: false, referred: false };
    entry = { kind: 'function', names: ['rehearsal'], holders: [], parameters: [parameter], returns: type };
    entry.inPlace = null;
    entry.fresh = false;
    factory = () => ({ found: [(list) => list] });
    outcomeText(runCase({ list: [0] }));
    entry = undefined;
    factory = undefined;
  }

  function load(job) {
    ({ entry, fileName, stateless } = job);
    // Its marks on builtins must be there before those are frozen.
    const runtime =
      job.deep === undefined ? undefined : new SafeFunction('return (' + job.deep.runtime + ')')()(job.deep.limit);
    makeReady();
    publish('Node', entry.randomNodes ? RandomListNode : GraphNode);
    publish('_Node', global.Node);
    for (const name of ['module', 'exports', 'require']) publish(name, undefined);
    for (const [name, from] of job.globals) {
      const isLodash = from[0] === LODASH;
      publish(name, isLodash ? undefined : require(from[0])[from[1]]);
      if (isLodash) setAdd(freshNames, (lodashNames[lodashNames.length] = name));
    }
    record(global);
    keepLibraries(job.source);
    try {
      const body = job.source + job.epilogue + '\n//# sourceURL=' + fileName;
      if (runtime === undefined) {
        factory = new SafeFunction(body);
        // Through `arguments.callee` and `caller` a submission reaches it.
        record(factory, false);
      } else {
        const make = new SafeFunction('__dr$', body);
        record(make, false);
        factory = () => make(runtime);
      }
      return { kind: 'loaded' };
    } catch (thrown) {
      return failure('rejected', thrown);
    }
  }

  const isFunction = (value) => typeof value === 'function';

  /** Finds the entry point among what the submission declared; see `javascript-program.ts` for the epilogue. */
  function find(declared) {
    const exported = global.module === undefined || absent(global.module) ? undefined : global.module.exports;
    const places = bare();
    const offer = (value) => {
      if (!absent(value)) places[places.length] = value;
    };
    // A script that returns at its top level declares nothing here.
    const list = declared?.found;
    if (isArray(list)) for (let i = 0; i < list.length; i++) offer(list[i]);
    for (let i = 0; i < entry.names.length; i++) {
      if (!absent(exported)) offer(exported[entry.names[i]]);
      const descriptor = getOwnPropertyDescriptor(global, entry.names[i]);
      if (descriptor !== undefined) offer(descriptor.value);
    }
    const holders = bare();
    for (let i = 0; entry.kind === 'function' && i < entry.holders.length; i++) {
      const fromModule = absent(exported) ? undefined : exported[entry.holders[i]];
      holders[i] = isFunction(fromModule) ? fromModule : declared?.holders?.[i];
      // Beside a Solution with the method, a function of that name is a helper of it.
      const found = findMethod(holders[i], false);
      if (found !== null) return found;
    }
    for (let i = 0; i < places.length; i++) if (isFunction(places[i])) return { target: places[i], self: undefined };
    if (entry.kind === 'class') return isFunction(exported) ? { target: exported, self: undefined } : null;
    for (let i = 0; i < holders.length; i++) {
      const found = findMethod(holders[i], true);
      if (found !== null) return found;
    }
    const whole = !absent(exported) && isFunction(exported.default) ? exported.default : exported;
    return findMethod(whole, false) ?? (isFunction(whole) && entry.alone ? { target: whole, self: undefined } : null);
  }

  /** The entry point as a method of a class; one that only an instance has can only be looked for by making one. */
  function findMethod(holder, mayMakeOne) {
    if (!isFunction(holder)) return null;
    for (let i = 0; i < entry.names.length; i++) {
      if (isFunction(holder.prototype?.[entry.names[i]])) {
        const self = construct(holder, []);
        return { target: self[entry.names[i]], self };
      }
      if (isFunction(holder[entry.names[i]])) return { target: holder[entry.names[i]], self: holder };
    }
    if (!mayMakeOne) return null;
    const self = construct(holder, []);
    for (let i = 0; i < entry.names.length; i++)
      if (isFunction(self[entry.names[i]])) return { target: self[entry.names[i]], self };
    return null;
  }

  function runFunction(found, input) {
    const made = entry.fresh ? new SafeMap() : null;
    referred = new SafeMap();
    const values = bare();
    const before = bare();
    for (let i = 0; i < entry.parameters.length; i++) {
      const { name, referred: isReferred } = entry.parameters[i];
      if (isReferred) values[i] = buildReferred(input[name], name, made);
    }
    for (let i = 0; i < entry.parameters.length; i++) {
      const parameter = entry.parameters[i];
      if (!parameter.referred) values[i] = build(input[parameter.name], parameter.type, made);
      if (parameter.preserved) before[i] = encode(values[i], parameter.type, 0);
    }
    const result = apply(found.target, found.self, values);
    const answer = entry.inPlace === null ? result : values[entry.inPlace];
    originals = made;
    holdsOriginal = false;
    const output = encode(answer, entry.returns, 0);
    originals = null;
    let changed = null;
    for (let i = 0; i < entry.parameters.length; i++) {
      if (entry.parameters[i].preserved && encode(values[i], entry.parameters[i].type, 0) !== before[i])
        changed = entry.parameters[i].name;
    }
    const shared = made !== null && (holdsOriginal || isView(answer, output, made));
    return { output, shared, changed };
  }

  /**
   * Whether an answer is only a view of the argument's nodes (a proxy, a getter): it is, if it changes when they are
   * emptied. The last thing to ask, since it spoils them.
   */
  function isView(answer, output, made) {
    let isEmptied = true;
    mapForEach(made, (fields, node) => {
      if (!empty(node, fields)) isEmptied = false;
    });
    valuesOut = 0;
    textOut = 0;
    try {
      return !isEmptied || encode(answer, entry.returns, 0) !== output;
    } catch {
      // It cannot do without them.
      return true;
    }
  }

  /** Takes a node's data away; false where it is not where the node had it, so that it may be somewhere else. */
  function empty(node, fields) {
    for (let i = 0; i < fields.length; i++) {
      const field = getOwnPropertyDescriptor(node, fields[i]);
      if (field === undefined || !hasOwn(field, 'value')) return false;
      const neighbors = field.value;
      if (isArray(neighbors)) for (let j = 0; j < neighbors.length; j++) neighbors[j] = null;
      if (!defineProperty(node, fields[i], { __proto__: null, value: null })) return false;
    }
    return true;
  }

  function runClass(found, input) {
    const { operations, arguments: lists } = input;
    let instance;
    let output = '';
    for (let i = 0; i < operations.length; i++) {
      const method = i === 0 ? entry.constructorMethod : entry.methods[operations[i]];
      for (let j = 0; j < lists[i].length; j++) lists[i][j] = build(lists[i][j], method.parameters[j], null);
      if (i === 0) {
        instance = construct(found.target, lists[i]);
        output = 'null';
        continue;
      }
      let member = instance[method.names[0]];
      for (let j = 1; member === undefined && j < method.names.length; j++) member = instance[method.names[j]];
      if (!isFunction(member)) throw new TypeError(`${entry.names[0]} has no method ${method.names[0]}`);
      const result = apply(member, instance, lists[i]);
      output += ',' + (method.returns.kind === 'void' ? 'null' : encode(result, method.returns, 1));
    }
    return { output: '[' + output + ']', shared: false, changed: null };
  }

  const NOTHING = /(?:)/;

  function runCase(input) {
    printed = '';
    printedLength = 0;
    valuesOut = 0;
    textOut = 0;
    renewLibraries();
    // What RegExp.$1 and its kin say is of the last match, whoever made it.
    execute(NOTHING, '');
    const module = { exports: {} };
    publish('module', module);
    publish('exports', module.exports);
    publish('require', require);
    try {
      const found = find(declare());
      if (found === null) return { kind: 'missing' };
      const { output, shared, changed } = entry.kind === 'class' ? runClass(found, input) : runFunction(found, input);
      return { kind: 'returned', output, shared, changed };
    } catch (thrown) {
      if (thrown === TOO_LARGE || thrown === TOO_DEEP || thrown === PRINTED_TOO_MUCH)
        return { kind: 'oversized', limit: thrown.limit };
      return failure('threw', thrown);
    }
  }

  /**
   * Outcomes are joined by hand, and only from what they have themselves: the submission may have replaced anything that
   * a serializer consults, and put anything on the prototype of all objects.
   */
  function outcomeText(outcome) {
    let text = '{"kind":"' + outcome.kind + '"';
    if (hasOwn(outcome, 'error')) {
      const { name, message, stack, overflow, syntax } = outcome.error;
      text +=
        ',"error":{"name":' +
        stringifyJson(name) +
        ',"message":' +
        stringifyJson(message) +
        ',"stack":' +
        stringifyJson(stack);
      text += ',"overflow":' + overflow + ',"syntax":' + syntax + '}';
    }
    if (hasOwn(outcome, 'output')) {
      text += ',"output":' + outcome.output + ',"shared":' + outcome.shared;
      if (outcome.changed !== null) text += ',"changed":' + stringifyJson(outcome.changed);
    }
    if (hasOwn(outcome, 'limit')) text += ',"limit":"' + outcome.limit + '"';
    return text + ',"dirty":false,' + printedText() + '}';
  }

  const printedText = () => '"printed":' + stringifyJson(printed) + ',"printedLength":' + printedLength;

  function control(command, text) {
    if (command === 'output') return '{' + printedText() + '}';
    if (command === 'ready') {
      makeReady();
      rehearse();
      return '';
    }
    if (command === 'load') return outcomeText(load(parseJson(text)));
    if (command !== 'unseen' && isStale()) return '{"kind":"stale","dirty":true,"printed":"","printedLength":0}';
    return command === 'look' ? outcomeText({ kind: 'loaded' }) : outcomeText(runCase(parseJson(text)));
  }

  // Not ECMAScript, a way to block the thread, or a way to more memory than the limit: neither host offers them.
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) deleteProperty(global, name);
  return { control, define };
})();
