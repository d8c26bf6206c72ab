/** For tests: programs as candidates write them, each of which returns what it has to show. */
export const INTERVIEW_PROGRAMS: Readonly<Record<string, string>> = {
  'tree depth with a function declaration': `
    function depth(node) { if (!node) return 0; return 1 + Math.max(depth(node.left), depth(node.right)); }
    return depth({ left: { left: null, right: { left: null, right: null } }, right: null });`,
  'in-order walk with a closure that collects': `
    var inorder = function (root) {
      const out = [];
      const walk = (node) => { if (node === null) return; walk(node.left); out.push(node.val); walk(node.right); };
      walk(root);
      return out;
    };
    return inorder({ val: 2, left: { val: 1, left: null, right: null }, right: { val: 3, left: null, right: null } });`,
  'islands by flood fill without semicolons': `
    const islands = (grid) => {
      let count = 0
      const sink = (r, c) => {
        if (r < 0 || c < 0 || r >= grid.length || c >= grid[0].length || grid[r][c] !== '1') return
        grid[r][c] = '0'
        ;[[0, 1], [1, 0], [0, -1], [-1, 0]].forEach(([dr, dc]) => sink(r + dr, c + dc))
      }
      for (let r = 0; r < grid.length; r++)
        for (let c = 0; c < grid[0].length; c++)
          if (grid[r][c] === '1') { count++; sink(r, c) }
      return count
    }
    return islands([['1', '1', '0'], ['0', '0', '1'], ['1', '0', '1']])`,
  'reversing a list recursively': `
    function ListNode(val, next) { this.val = val; this.next = next === undefined ? null : next; }
    function reverse(head) {
      if (!head || !head.next) return head;
      const rest = reverse(head.next);
      head.next.next = head;
      head.next = null;
      return rest;
    }
    const out = [];
    for (let n = reverse(new ListNode(1, new ListNode(2, new ListNode(3)))); n; n = n.next) out.push(n.val);
    return out;`,
  'fibonacci with a memo argument by default': `
    const fib = (n, memo = {}) => (n in memo ? memo[n] : n <= 2 ? 1 : (memo[n] = fib(n - 1, memo) + fib(n - 2, memo)));
    return [fib(50), fib.length, fib.name];`,
  'a memoising wrapper with apply': `
    function memoize(fn) {
      const cache = new Map();
      return function (...args) {
        const key = JSON.stringify(args);
        if (!cache.has(key)) cache.set(key, fn.apply(this, args));
        return cache.get(key);
      };
    }
    const grid = memoize((r, c) => (r === 0 || c === 0 ? 1 : grid(r - 1, c) + grid(r, c - 1)));
    return grid(12, 12);`,
  'permutations by backtracking': `
    var permute = function (nums) {
      const result = [], used = new Array(nums.length).fill(false);
      (function go(path) {
        if (path.length === nums.length) { result.push([...path]); return; }
        for (let i = 0; i < nums.length; i++) {
          if (used[i]) continue;
          used[i] = true; path.push(nums[i]);
          go(path);
          path.pop(); used[i] = false;
        }
      })([]);
      return result;
    };
    return permute([1, 2, 3]);`,
  'subsets with spread and concat': `
    const subsets = ([first, ...rest]) => first === undefined ? [[]] : subsets(rest).flatMap((s) => [s, [first, ...s]]);
    return subsets([1, 2, 3]);`,
  'n queens with labelled loops': `
    function queens(n) {
      let found = 0; const at = [];
      function place(row) {
        if (row === n) { found++; return; }
        next: for (let c = 0; c < n; c++) {
          for (let r = 0; r < row; r++) if (at[r] === c || Math.abs(at[r] - c) === row - r) continue next;
          at[row] = c; place(row + 1);
        }
      }
      place(0);
      return found;
    }
    return queens(6);`,
  'quick sort with a comparator given': `
    function quickSort(list, compare = (a, b) => a - b) {
      if (list.length < 2) return list;
      const [pivot, ...rest] = list;
      return [...quickSort(rest.filter((x) => compare(x, pivot) < 0), compare), pivot, ...quickSort(rest.filter((x) => compare(x, pivot) >= 0), compare)];
    }
    return [quickSort([3, 1, 2, 9, 4]), quickSort([3, 1, 2], (a, b) => b - a)];`,
  'merge sort with hoisted helpers': `
    return sort([5, 2, 8, 1, 9, 3]);
    function sort(a) { if (a.length <= 1) return a; const m = a.length >> 1; return merge(sort(a.slice(0, m)), sort(a.slice(m))); }
    function merge(a, b) { const out = []; while (a.length && b.length) out.push(a[0] <= b[0] ? a.shift() : b.shift()); return out.concat(a, b); }`,
  'a sort whose comparator recurses': `
    const cmp = (a, b) => Array.isArray(a) && Array.isArray(b) ? (a.length && b.length ? cmp(a[0], b[0]) || cmp(a.slice(1), b.slice(1)) : a.length - b.length) : a - b;
    return [[3, 1], [1, 2], [1], [1, 1]].sort(cmp);`,
  'an LRU cache called from outside': `
    class LRUCache {
      constructor(capacity) { this.capacity = capacity; this.map = new Map(); }
      touch(key, value) { this.map.delete(key); this.map.set(key, value); return value; }
      get(key) { return this.map.has(key) ? this.touch(key, this.map.get(key)) : -1; }
      put(key, value) { this.touch(key, value); if (this.map.size > this.capacity) this.evict(); }
      evict(left = 1) { if (left > 0) { this.map.delete(this.map.keys().next().value); this.evict(left - 1); } }
    }
    const c = new LRUCache(2), seen = [];
    c.put(1, 1); c.put(2, 2); seen.push(c.get(1)); c.put(3, 3); seen.push(c.get(2), c.get(3), LRUCache.name, c.put.length, c.evict.length);
    return [seen, Object.keys(c), Object.getOwnPropertyNames(LRUCache.prototype), Reflect.ownKeys(LRUCache)];`,
  'a trie with recursive search for dots': `
    class Trie {
      children = {}; end = false;
      insert(word) { if (word === '') { this.end = true; return; } (this.children[word[0]] ??= new Trie()).insert(word.slice(1)); }
      search(word) { if (word === '') return this.end; return word[0] === '.' ? Object.values(this.children).some((t) => t.search(word.slice(1))) : !!this.children[word[0]]?.search(word.slice(1)); }
    }
    const t = new Trie(); ['bad', 'dad', 'mad'].forEach((w) => t.insert(w));
    return [t.search('pad'), t.search('bad'), t.search('.ad'), t.search('b..'), t.search('b.')];`,
  'a prototype-style class': `
    var MinStack = function () { this.items = []; };
    MinStack.prototype.push = function (x) { this.items.push([x, Math.min(x, this.items.length ? this.getMin() : x)]); };
    MinStack.prototype.getMin = function () { return this.peek()[1]; };
    MinStack.prototype.peek = function () { return this.items[this.items.length - 1]; };
    const s = new MinStack(); s.push(3); s.push(1); s.push(2);
    return [s.getMin(), s instanceof MinStack, s.constructor === MinStack];`,
  'a constructor function that calls helpers': `
    function build(n) { return n === 0 ? [] : [n, ...build(n - 1)]; }
    const Box = function (n) { this.list = build(n); if (n === 9) return { other: true }; };
    Box.prototype.size = function () { return this.list.length; };
    return [new Box(3).size(), new Box(9), new Box(2) instanceof Box];`,
  'private methods, static and not': `
    class Counter {
      #total = 0;
      #visit(n) { if (n === 0) return this.#total; this.#total += n; return this.#visit(n - 1); }
      static #twice(n) { return n <= 0 ? 0 : 2 + Counter.#twice(n - 1); }
      sum(n) { return this.#visit(n); }
      all(list) { return list.map(this.#visit, this); }
      static twice(n) { return Counter.#twice(n); }
      has(o) { return #visit in o; }
    }
    return [new Counter().sum(4), new Counter().all([1, 2]), Counter.twice(3), new Counter().has({}), new Counter().has(new Counter())];`,
  'super methods and static methods': `
    class Shape { area() { return this.side() * this.side(); } side() { return 2; } static of(...a) { return new this(...a); } }
    class Square extends Shape {
      constructor(s) { super(); this.s = s; }
      side() { return this.s; }
      area() { const f = () => super.area(); return f() + super.area() + super.side() + super['side'](); }
      static of(s) { return super.of(s + 1); }
    }
    return [Square.of(3).area(), Object.keys(Square.of(1))];`,
  'class fields with arrow functions': `
    class Walker {
      out = []
      visit = (n) => { if (!n) return; this.out.push(n.v); n.kids?.forEach(this.visit) }
      static depth = (n) => n ? 1 + Walker.depth(n.next) : 0;
      ['computed' + 1](n) { return n ? this['computed' + 1](n - 1) + 1 : 0 }
    }
    const w = new Walker()
    w.visit({ v: 1, kids: [{ v: 2 }, { v: 3, kids: [{ v: 4 }] }] })
    return [w.out, w.visit.name, Walker.depth({ next: { next: null } }), w.computed1(3)]`,
  'a Solution class that binds its method': `
    class Solution {
      constructor() { this.dfs = this.dfs.bind(this); this.seen = 0; }
      dfs(n) { this.seen++; if (n.kids) n.kids.map(this.dfs); return this.seen; }
      count(n) { const d = this.dfs.bind(null, n); return d() + d.length; }
    }
    return new Solution().count({ kids: [{}, { kids: [{}] }] });`,
  'getters, setters and symbols': `
    class Tree {
      constructor(v, l, r) { this.v = v; this.l = l; this.r = r; }
      get height() { return 1 + Math.max(this.l?.height ?? 0, this.r?.height ?? 0); }
      *[Symbol.iterator]() { if (this.l) yield* this.l; yield this.label(); if (this.r) yield* this.r; }
      label(n = 2) { return n ? this.label(n - 1) + '!' : this.v; }
    }
    const t = new Tree(2, new Tree(1), new Tree(3));
    const o = { set x(v) { this.y = f(v); }, get x() { return f(this.y); } };
    function f(n) { return n > 0 ? f(n - 1) + 2 : 0; }
    o.x = 3;
    return [t.height, [...t], o.x];`,
  'generators of the program are left alone': `
    function* walk(n) { if (!n) return; yield* walk(n.l); yield f(n.v); yield* walk(n.r); }
    function f(v) { return v > 0 ? f(v - 1) + 1 : 0; }
    const it = walk({ v: 2, l: { v: 1 }, r: { v: 5 } });
    return [it.next(), [...it], Object.prototype.toString.call(walk)];`,
  'currying and composition': `
    const compose = (...fs) => (x) => fs.reduceRight((acc, f) => f(acc), x);
    const curry = (fn) => function curried(...args) { return args.length >= fn.length ? fn.apply(this, args) : (...more) => curried.apply(this, [...args, ...more]); };
    return [compose((x) => x + 1, (x) => x * 2)(5), curry((a, b, c) => a + b + c)(1)(2)(3)];`,
  'an object of handlers by key': `
    const ops = { '+': (a, b) => a + b, '-': (a, b) => a - b, neg(a) { return this['-'](0, a); }, 7: (n) => ops[7] && n, 'two words'(n) { return n ? this['two words'](n - 1) : 'ok'; } };
    const evaluate = (e) => (typeof e === 'number' ? e : ops[e[0]](...e.slice(1).map(evaluate)));
    return [evaluate(['+', 1, ['-', 5, ['neg', 2]]]), ops['two words'](2)];`,
  'flattening, cloning and comparing': `
    const flat = (a) => a.reduce((out, x) => (Array.isArray(x) ? out.concat(flat(x)) : out.concat(x)), []);
    const clone = (v) => (v && typeof v === 'object' ? (Array.isArray(v) ? v.map(clone) : Object.fromEntries(Object.entries(v).map(([k, x]) => [k, clone(x)]))) : v);
    const equal = (a, b) => a === b || (typeof a === 'object' && typeof b === 'object' && Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((k) => equal(a[k], b[k])));
    const v = { a: [1, { b: 2 }], c: 'x' };
    return [flat([1, [2, [3, [4]]]]), clone(v), equal(v, clone(v)), equal(v, { ...v, c: 'y' })];`,
  'union-find with path compression': `
    class Sets { constructor(n) { this.p = Array.from({ length: n }, (_, i) => i); } find(x) { return this.p[x] === x ? x : (this.p[x] = this.find(this.p[x])); } join(a, b) { this.p[this.find(a)] = this.find(b); return this; } }
    const s = new Sets(6).join(0, 1).join(1, 2).join(4, 5);
    return [s.find(0) === s.find(2), s.find(0) === s.find(4), s.p];`,
  'a parser by recursive descent': `
    function calculate(s) { let i = 0;
      const peek = () => s[i], take = () => s[i++];
      const number = () => { let v = ''; while (/\\d/.test(peek() ?? '')) v += take(); return +v; };
      const factor = () => { if (peek() === '(') { take(); const v = sum(); take(); return v; } if (peek() === '-') { take(); return -factor(); } return number(); };
      const product = () => { let v = factor(); while (peek() === '*' || peek() === '/') v = take() === '*' ? v * factor() : Math.trunc(v / factor()); return v; };
      const sum = () => { let v = product(); while (peek() === '+' || peek() === '-') v = take() === '+' ? v + product() : v - product(); return v; };
      return sum(); }
    return calculate('2*(3+4)-18/(-3)*2');`,
};
