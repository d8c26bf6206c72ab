/**
 * The priority queues as `@datastructures-js/priority-queue` offered them before its version 6, which is how a large part of the
 * solutions that people have at hand were written: made with options, and of queues by priority, what comes out is
 * `{priority, element}`. A CommonJS module of the realm; ours, over the heap of the current version.
 *
 *   new MinPriorityQueue({priority: (x) => x.cost})   wrapped
 *   new MinPriorityQueue()                            wrapped; enqueue(element, priority), or numbers by themselves
 *   new MinPriorityQueue({compare: (a, b) => a - b})  as they are
 *   new PriorityQueue({compare})                      as they are
 */
// oxlint-disable-next-line typescript/no-require-imports -- the realm's own require, for its own modules
const { PriorityQueue: CurrentQueue } = require('./priorityQueue');

class EarlierQueue extends CurrentQueue {
  constructor(compare, priorityOf) {
    super(compare);
    /** Null where what comes out is as it went in. */
    this._priorityOf = priorityOf;
  }

  enqueue(element, priority) {
    const wrap = (of) => ({ priority: of, element });
    const isBare = this._priorityOf === null;
    return super.enqueue(isBare ? element : wrap(priority === undefined ? this._priorityOf(element) : priority));
  }

  push(element, priority) {
    return this.enqueue(element, priority);
  }

  // The current version puts back what stays with `push`, which would wrap it once more.
  remove(isRemoved) {
    const all = [];
    while (!this.isEmpty()) all.push(this.dequeue());
    for (const one of all) if (!isRemoved(one)) super.enqueue(one);
    return all.filter(isRemoved);
  }

  contains(isWanted) {
    return this.toArray().some(isWanted);
  }
}

function byPriority(sign, options) {
  if (typeof options === 'function') return [(a, b) => sign * (options(a) <= options(b) ? -1 : 1), null];
  if (options && typeof options.compare === 'function') return [(a, b) => sign * options.compare(a, b), null];
  const priorityOf = options && typeof options.priority === 'function' ? options.priority : (element) => element;
  return [(a, b) => sign * (a.priority - b.priority), priorityOf];
}

exports.MinPriorityQueue = class MinPriorityQueue extends EarlierQueue {
  constructor(options) {
    super(...byPriority(1, options));
  }
};

exports.MaxPriorityQueue = class MaxPriorityQueue extends EarlierQueue {
  constructor(options) {
    super(...byPriority(-1, options));
  }
};

exports.PriorityQueue = class PriorityQueue extends EarlierQueue {
  constructor(options) {
    const compare = typeof options === 'function' ? options : options && options.compare;
    if (typeof compare !== 'function') throw new Error('PriorityQueue expects a compare function');
    super(compare, null);
  }
};
