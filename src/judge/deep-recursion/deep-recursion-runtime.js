/**
 * What a submission rewritten by `rewriteForDeepRecursion` calls as `__dr$`. Plain ECMAScript, no imports: one
 * expression whose text is evaluated in the submission's realm, before the submission. It evaluates to a function
 * `(maxDepth) => __dr$`.
 *
 * A rewritten function is a pair. The generator holds the body and runs one activation; the wrapper is what the
 * program sees, an ordinary function that carries its generator in a private field, where nothing can find it. A call
 * in a rewritten body is `(__dr$.c1("f", f, x) ? yield : __dr$.v)`: `c1` looks for the generator of `f`. Without one it
 * calls `f` at once, leaves the result in `v` and answers false. With one it makes the activation, answers true, and
 * the `yield` gives control back to `run`, which keeps the suspended activations on an array and resumes the caller
 * with the result. So the native stack holds one activation at a time, however deep the recursion is.
 *
 * The submission shares this realm, so everything it could replace is captured first.
 */
// oxlint-disable-next-line eslint/no-unused-expressions -- the value of this script
(function deepRecursionRuntime(maxDepth) {
  'use strict';
  const { apply, defineProperty, getPrototypeOf, ownKeys } = Reflect;
  const SafeRangeError = RangeError;
  const SafeTypeError = TypeError;
  const SafeArray = Array;
  const { isArray } = Array;
  const { max, trunc } = Math;
  const iteratorSymbol = Symbol.iterator;
  const functionBind = Function.prototype.bind;
  const functionCall = Function.prototype.call;
  const functionApply = Function.prototype.apply;
  const uncurry = (method) => apply(functionBind, functionCall, [method]);
  const GeneratorPrototype = getPrototypeOf(function* () {}).prototype;
  const resume = uncurry(GeneratorPrototype.next);
  const raise = uncurry(GeneratorPrototype.throw);
  const mapEntries = uncurry(Map.prototype.entries);
  const setValues = uncurry(Set.prototype.values);
  const mapNext = uncurry(getPrototypeOf(new Map().entries()).next);
  const setNext = uncurry(getPrototypeOf(new Set().values()).next);

  // ---------------------------------------------------------------------------------------------- the generator of a function
  class Itself {
    constructor(target) {
      // A class that extends this one adds its private fields to any object.
      // oxlint-disable-next-line no-constructor-return
      return target;
    }
  }

  class Start extends Itself {
    #start;
    constructor(target, start) {
      super(target);
      this.#start = start;
    }
    /** What makes an activation of `target`, a builtin's record, or undefined. */
    static of(target) {
      return #start in target ? target.#start : undefined;
    }
    static link(target, start) {
      // oxlint-disable-next-line no-new
      if (!(#start in target)) new Start(target, start);
    }
  }
  const startOf = Start.of;
  const link = Start.link;

  // ---------------------------------------------------------------------------------------------- activations
  /** Suspended activations, outermost first; `top` is the index of the innermost. */
  const stack = [];
  let top = -1;
  /** The activation that the caller's `yield` asks `run` to enter. */
  let pending;

  function requireRoom() {
    if (top + 1 >= maxDepth) throw new SafeRangeError('Maximum call stack size exceeded');
  }

  /** Makes an activation: binds the parameters, which may throw in the caller. */
  function enter(start, self, args) {
    requireRoom();
    pending = apply(start, self, args);
    return true;
  }

  /** Runs one call to its end for a native caller. Activations of an outer `run` stay suspended below. */
  function run(start, self, args) {
    requireRoom();
    let frame = apply(start, self, args);
    const base = top;
    let value;
    let throwing = false;
    try {
      stack[++top] = frame;
      for (;;) {
        let step;
        try {
          step = throwing ? raise(frame, value) : resume(frame, value);
          throwing = false;
        } catch (thrown) {
          // Nothing is called here: the native stack may be at its end.
          value = thrown;
          throwing = true;
        }
        if (!throwing && !step.done) {
          frame = pending;
          stack[++top] = frame;
          value = undefined;
          continue;
        }
        stack[top--] = undefined;
        if (!throwing) value = step.value;
        if (top === base) {
          if (throwing) throw value;
          return value;
        }
        frame = stack[top];
      }
    } finally {
      while (top > base) stack[top--] = undefined;
    }
  }

  // ---------------------------------------------------------------------------------------------- calls
  const notCallable = (text) => new SafeTypeError(text + ' is not a function');

  /** `f` called on `self`; true where the caller has to yield. The text is the callee as an error message names it. */
  function invoke(text, f, self, args) {
    const start = typeof f === 'function' ? startOf(f) : null;
    if (start === undefined) {
      runtime.v = apply(f, self, args);
      return false;
    }
    if (typeof start === 'function') return enter(start, self, args);
    if (start === null) throw notCallable(text);
    if (start.takes(self, args)) return start.make(self, args);
    runtime.v = apply(f, self, args);
    return false;
  }

  // ---------------------------------------------------------------------------------------------- builtins that call
  const isStarted = (value) => typeof value === 'function' && typeof startOf(value) === 'function';

  /** Gives a builtin another way to work, `make`, for the receivers and arguments that `takes` accepts. */
  function teach(builtin, takes, make) {
    if (typeof builtin === 'function') link(builtin, { takes, make });
  }

  function rest(list, from) {
    const items = [];
    const size = list.length;
    for (let i = from; i < size; i++) items[i - from] = list[i];
    return items;
  }

  const isFunction = (value) => typeof value === 'function';
  /** What `apply` takes as a list of arguments; of one too long for the stack the builtin itself is to complain. */
  const isList = (value) =>
    value === undefined || value === null || (typeof value === 'object' && value.length <= 100_000);
  const toList = (value) => (value === undefined || value === null ? [] : rest(value, 0));
  teach(functionCall, isFunction, (f, args) => invoke('', f, args[0], rest(args, 1)));
  teach(
    functionApply,
    (f, args) => isFunction(f) && isList(args[1]),
    (f, args) => invoke('', f, args[0], toList(args[1])),
  );
  teach(
    apply,
    (_, args) => isFunction(args[0]) && typeof args[2] === 'object' && isList(args[2]) && args[2] !== null,
    (_, args) => invoke('', args[0], args[1], toList(args[2])),
  );
  const bindStarted = (f, args) => linked(apply(functionBind, f, args), apply(functionBind, startOf(f), args));
  teach(functionBind, isStarted, (f, args) => {
    runtime.v = bindStarted(f, args);
    return false;
  });

  /** Enters `steps` with the generator of the callback, which is argument number `at`. */
  const startSteps = (steps, at) => (self, args) => {
    args[at] = startOf(args[at]);
    return enter(steps, self, args);
  };

  /** Methods of arrays, step by step as ECMAScript words them; each `yield` after `enter` is the callback's result. */
  const arraySteps = {
    *forEach(callback, self) {
      const size = this.length;
      for (let i = 0; i < size; i++) if (i in this) yield enter(callback, self, [this[i], i, this]);
    },
    *map(callback, self) {
      const size = this.length;
      const result = new SafeArray(size);
      for (let i = 0; i < size; i++) if (i in this) result[i] = yield enter(callback, self, [this[i], i, this]);
      return result;
    },
    *filter(callback, self) {
      const size = this.length;
      const result = [];
      for (let i = 0; i < size; i++) {
        if (!(i in this)) continue;
        const item = this[i];
        if (yield enter(callback, self, [item, i, this])) result[result.length] = item;
      }
      return result;
    },
    *flatMap(callback, self) {
      const size = this.length;
      const result = [];
      for (let i = 0; i < size; i++) {
        if (!(i in this)) continue;
        const item = yield enter(callback, self, [this[i], i, this]);
        if (!isArray(item)) result[result.length] = item;
        else for (let j = 0; j < item.length; j++) if (j in item) result[result.length] = item[j];
      }
      return result;
    },
    *some(callback, self) {
      const size = this.length;
      for (let i = 0; i < size; i++) if (i in this && (yield enter(callback, self, [this[i], i, this]))) return true;
      return false;
    },
    *every(callback, self) {
      const size = this.length;
      for (let i = 0; i < size; i++) if (i in this && !(yield enter(callback, self, [this[i], i, this]))) return false;
      return true;
    },
    *find(callback, self) {
      const size = this.length;
      for (let i = 0; i < size; i++) {
        const item = this[i];
        if (yield enter(callback, self, [item, i, this])) return item;
      }
      return undefined;
    },
    *findIndex(callback, self) {
      const size = this.length;
      for (let i = 0; i < size; i++) if (yield enter(callback, self, [this[i], i, this])) return i;
      return -1;
    },
    *reduce(callback, ...initial) {
      const size = this.length;
      let i = 0;
      let result = initial[0];
      if (initial.length === 0) {
        while (i < size && !(i in this)) i++;
        if (i >= size) throw new SafeTypeError('Reduce of empty array with no initial value');
        result = this[i++];
      }
      for (; i < size; i++) if (i in this) result = yield enter(callback, undefined, [result, this[i], i, this]);
      return result;
    },
    *reduceRight(callback, ...initial) {
      let i = this.length - 1;
      let result = initial[0];
      if (initial.length === 0) {
        while (i >= 0 && !(i in this)) i--;
        if (i < 0) throw new SafeTypeError('Reduce of empty array with no initial value');
        result = this[i--];
      }
      for (; i >= 0; i--) if (i in this) result = yield enter(callback, undefined, [result, this[i], i, this]);
      return result;
    },
  };
  const makesArray = new Set(['map', 'filter', 'flatMap']);
  for (const name of ownKeys(arraySteps)) {
    // A method that makes an array asks its receiver for the class of the result; only plain arrays are taken.
    const plain = makesArray.has(name);
    const takes = (self, args) => isArray(self) && isStarted(args[0]) && (!plain || self.constructor === SafeArray);
    teach(Array.prototype[name], takes, startSteps(arraySteps[name], 0));
  }

  const fromSteps = function* from(items, callback, self) {
    const result = [];
    if (items[iteratorSymbol] === undefined || items[iteratorSymbol] === null) {
      const size = max(0, trunc(items.length) || 0);
      for (let i = 0; i < size; i++) result[i] = yield enter(callback, self, [items[i], i]);
    } else {
      let i = 0;
      for (const item of items) result[i] = yield enter(callback, self, [item, i++]);
    }
    return result;
  };
  const takesFrom = (self, args) =>
    self === SafeArray && args[0] !== undefined && args[0] !== null && isStarted(args[1]);
  teach(SafeArray.from, takesFrom, startSteps(fromSteps, 1));

  const mapSteps = function* forEach(callback, self) {
    const entries = mapEntries(this);
    for (let step = mapNext(entries); !step.done; step = mapNext(entries)) {
      yield enter(callback, self, [step.value[1], step.value[0], this]);
    }
  };
  teach(Map.prototype.forEach, (_, args) => isStarted(args[0]), startSteps(mapSteps, 0));
  const setSteps = function* forEach(callback, self) {
    const values = setValues(this);
    for (let step = setNext(values); !step.done; step = setNext(values)) {
      yield enter(callback, self, [step.value, step.value, this]);
    }
  };
  teach(Set.prototype.forEach, (_, args) => isStarted(args[0]), startSteps(setSteps, 0));

  // ---------------------------------------------------------------------------------------------- wrappers
  function linked(wrapper, start) {
    link(wrapper, start);
    return wrapper;
  }

  // A computed key names a function, and its parameters give its length, both for much less than `defineProperty`.
  // oxlint-disable eslint/object-shorthand -- a method could not be constructed
  const functionsByLength = [
    (start, name) =>
      ({
        [name]: function () {
          return run(start, this, arguments);
        },
      })[name],
    (start, name) =>
      ({
        [name]: function (_a) {
          return run(start, this, arguments);
        },
      })[name],
    (start, name) =>
      ({
        [name]: function (_a, _b) {
          return run(start, this, arguments);
        },
      })[name],
  ];
  // oxlint-enable eslint/object-shorthand
  const methodsByLength = [
    (start, name) =>
      ({
        [name]() {
          return run(start, this, arguments);
        },
      })[name],
    (start, name) =>
      ({
        [name](_a) {
          return run(start, this, arguments);
        },
      })[name],
    (start, name) =>
      ({
        [name](_a, _b) {
          return run(start, this, arguments);
        },
      })[name],
  ];

  function wrapperOf(byLength, start, name, length) {
    if (length < byLength.length) return byLength[length](start, name);
    const wrapper = byLength[0](start, name);
    defineProperty(wrapper, 'length', { value: length });
    return wrapper;
  }

  const runtime = {
    /** What the last call to something that is not rewritten returned. */
    v: undefined,
    /** A call, and a call of a method. */
    c: (text, f, ...args) => invoke(text, f, undefined, args),
    m: (text, self, f, ...args) => invoke(text, f, self, args),
    /** `f.bind(…)` in code that stays, such as a constructor. */
    b(text, f, ...args) {
      if (isStarted(f) && f.bind === functionBind) return bindStarted(f, args);
      const { bind } = f;
      if (typeof bind !== 'function') throw notCallable(text);
      return apply(bind, f, args);
    },
    /** Runs a call from native code, and links the wrapper of a declaration, whose text is in the submission. */
    r: run,
    l: link,
    /** Wraps a function expression; `new` may be used on it. */
    f: (start, name) => linked(wrapperOf(functionsByLength, start, name, start.length), start),
    /** Wraps a function expression that knows itself by its name; `makeStart` is given the wrapper. */
    n(makeStart, name, length) {
      const late = { start: undefined };
      const runLate = function () {
        return apply(late.start, this, arguments);
      };
      const wrapper = wrapperOf(functionsByLength, runLate, name, length);
      late.start = makeStart(wrapper);
      return linked(wrapper, late.start);
    },
    /** Wraps an arrow function that uses `this`, whatever it is. */
    t(start, name, self) {
      const bound = apply(functionBind, start, [self]);
      return linked(wrapperOf(methodsByLength, bound, name, start.length), bound);
    },
    /** Wraps what cannot be constructed: a method of an object literal, or an arrow function without `this`. */
    o: (start, name) => linked(wrapperOf(methodsByLength, start, name, start.length), start),
    /** Puts wrappers in the place of a class's generator methods. */
    k(holder, ...keys) {
      for (let i = 0; i < keys.length; i++) {
        const start = holder[keys[i]];
        defineProperty(holder, keys[i], { value: runtime.o(start, keys[i]) });
      }
    },
  };
  return runtime;
});
