/** For tests: programs that use one part of the language thoroughly, each of which returns what it has to show. */
export const LANGUAGE_PROGRAMS: Readonly<Record<string, string>> = {
  'closures in loops': `
    function make(n) { const fs = []; for (let i = 0; i < n; i++) { fs.push(() => id(i)); } var j; for (j = 0; j < 2; j++) fs.push(function () { return id(j); }); return fs.map((f) => f()); }
    function id(x) { return x > 10 ? id(x - 1) : x; }
    return make(3);`,
  'try, catch and finally across calls': `
    const log = [];
    function dive(n) { try { log.push('in' + n); if (n === 0) throw new Error('bottom'); return dive(n - 1); } catch (e) { log.push('c' + n); if (n < 2) throw e; return e.message; } finally { log.push('f' + n); } }
    function override(n) { try { return dive(n); } finally { if (n === 3) return 'over'; } }
    return [dive(3), override(3), override(2), log];`,
  'an error that leaves the program': `
    function check(n) { if (n === 0) throw new TypeError('empty'); return check(n - 1); }
    return check(5);`,
  'the message of a call that cannot be': `
    const o = { a: {} };
    function go(n) { return n ? go(n - 1) : o.a.missing(1); }
    return go(2);`,
  'the message for a callee that is not a function': `
    let helper;
    const go = (n) => (n ? go(n - 1) : helper(1));
    return go(2);`,
  'a method of undefined': `
    function go(n) { const x = undefined; return n ? go(n - 1) : x.visit(1); }
    return go(2);`,
  'a private method on a wrong object': `
    class A { #m(n) { return n ? this.#m(n - 1) : 0; } call(o) { return o.#m(2); } }
    try { new A().call({}); } catch (e) { return e instanceof TypeError; }`,
  'order of evaluation': `
    const log = []; const t = (x) => { log.push(x); return deep(x); };
    function deep(x, n = 2) { return n ? deep(x, n - 1) : x; }
    const o = { get m() { log.push('get'); return function (...a) { log.push('call'); return [this === o, ...a]; }; } };
    function run() {
      let x = 1;
      const r = [x + t(2) + (x = 10) + x, o.m(t('a'), t('b')), o[t('m')](t('c')), (log.push('o'), o).m(...[t('d')], t('e'))];
      x += t(5);
      return [r, x, \`\${t('q')}-\${t('w')}\`, { [t('k')]: t('v') }, t(1) ** t(2)];
    }
    return [run(), log];`,
  'the callee is read before its arguments': `
    function f(x) { return ['old', x, g(1)]; }
    function g(n) { return n ? g(n - 1) : 0; }
    let h = f; const o = { m: f };
    const go = () => [h((h = null, 1)), o.m((o.m = null, 2)), h === null];
    return go();`,
  'short circuits': `
    const log = []; const t = (x) => (log.push(x), deep(x)); function deep(x, n = 1) { return n ? deep(x, n - 1) : x; }
    const go = () => [t(0) && t('no'), t(1) || t('no'), t(null) ?? t('yes'), t(2) ? t('then') : t('else')];
    const assign = () => { let a = 0, b = null, c = 1; a ||= t(4); b ??= t(5); c &&= t(6); c ||= t('no'); return [a, b, c]; };
    return [go(), assign(), log];`,
  'optional chains': `
    const log = []; const t = (x) => (log.push(x), deep(x)); function deep(x, n = 1) { return n ? deep(x, n - 1) : x; }
    const o = { a: { f(x) { return { self: this === o.a, x, g: () => this }; } }, n: null };
    const go = () => [
      o?.a.f(t(1)).x, o.a?.f(t(2)).self, o.n?.f(t('no')).x.y.z, o.a.nope?.(t('no')), o.a.f?.(t(3)).g().f?.(t(4)).x,
      o.zip?.zap[t('no')](t('no')), o.a?.[t('f')]?.(t(5)).x, t(null)?.x, t(o)?.a?.f(t(6))?.g?.()?.f(7).x, (o.n?.a)?.b, o['a']?.['f'](8).self,
      o.a.f(1)?.g?.().f(2).x, [o.n?.f(t('no'))].length,
    ];
    const remove = () => [delete o.zip?.zap, delete t(o)?.a.x];
    return [go(), remove(), log];`,
  'arguments, spread and rest': `
    function sum() { return arguments.length === 0 ? 0 : arguments[0] + sum(...Array.prototype.slice.call(arguments, 1)); }
    function loose(a) { arguments[0] = 9; return [a, arguments.length, typeof arguments, loose2(a)]; }
    function loose2(a) { const inner = () => arguments[0]; return a > 5 ? loose2(a - 1) : inner(); }
    return [sum(1, 2, 3), sum(...[4, 5], 6, ...new Set([7])), loose(1, 2), loose.length];`,
  'this in loose functions, call and apply': `
    function who(n) { return n ? who.call(this, n - 1) : typeof this + (this === globalThis); }
    function strict(n) { 'use strict'; return n ? strict(n - 1) : this === undefined; }
    const o = { who, apply() { return who.apply('text', [1]); }, reflect() { return Reflect.apply(who, o, { length: 1, 0: 1 }); }, list: who };
    return [who(1), o.who(1), o.apply(), o.reflect(), strict(2), strict.call(1, 0), (0, o.who)(1), o['list'](0), Function.prototype.call.call(who, o, 1)];`,
  'this of arrow functions, also where it is undefined': `
    const at = (n) => (n ? at.call({ other: true }, n - 1) : this === undefined ? 'undefined' : typeof this);
    const o = { go() { const inner = (n) => (n ? inner.apply(null, [n - 1]) : this === o); return inner(2); } };
    return [at(2), at.bind(1)(1), o.go(), [0].map(at, 5)];`,
  'a sequence as a callee': `
    const f = (n) => (n ? (n > 1, f)(n - 1) : 'f'); const o = { go(n) { return n ? (0, o).go(n - 1) : (0, o.go)?.call(this, 0); } };
    return [f(3), (f, o).go.name];`,
  'typeof, length, name and identity': `
    function a(x, y = 1, ...z) { return a(); } const b = (x) => b(x); const c = { d(x, y) { return this.d(); }, e: function (x, y, z, u, v) { return c.e(); } };
    const twice = function inner(n) { return n ? inner(n - 1) : inner === twice; };
    return [typeof a, a.length, a.name, b.name, b.length, c.d.name, c.d.length, c.e.name, c.e.length, twice.name, twice(2), a === a, 'prototype' in b, 'prototype' in a, 'prototype' in c.d, a.prototype.constructor === a];`,
  'arrow functions cannot be constructed': `
    const arrow = (n) => (n ? arrow(n - 1) : 0); const o = { m(n) { return n ? o.m(n - 1) : 0; } };
    return [arrow, o.m].map((f) => { try { new f(0); return 'made'; } catch (e) { return e.name; } });`,
  'all the callbacks of arrays': `
    const deep = (x, n = 3) => (n ? deep(x, n - 1) : x);
    const list = [3, 1, 2, , 5];
    const go = () => { const seen = []; list.forEach((x, i, all) => seen.push(deep(x) + i + all.length)); return [
      seen, list.map((x) => deep(x * 2)), list.map((x) => deep(x)).length, list.filter((x) => deep(x) > 1), list.reduce((a, x) => deep(a + x)), list.reduce((a, x, i) => deep(a + x * i), 10),
      list.reduceRight((a, x) => deep(a + '' + x)), list.reduceRight((a, x) => deep(a + x), 's'), list.some((x) => deep(x) === 2), list.every((x) => deep(x) > 0), list.find((x) => deep(x) < 3), list.find((x) => deep(x) > 9), list.findIndex((x) => deep(x) === undefined),
      list.findLast((x) => deep(x) < 3), list.findLastIndex((x) => deep(x) === 9), list.flatMap((x) => deep([x, [x]])), Array.from(list, (x, i) => deep([x, i])), Array.from({ length: 2 }, (_, i) => deep(i)), Array.from('añ😀', (x) => deep(x)), Array.from(new Set([1]), function (x) { return deep([this.k, x]); }, { k: 1 }),
      [...list].sort((a, b) => deep(b - a)), 'a-b'.replace(/[ab]/g, (x) => deep(x + x)), new Uint8Array([1, 2]).map((x) => deep(x + 1)).join(), list.map(function (x) { return deep(this.k); }, { k: 7 }), 3 in list.map((x) => deep(x)), list.map(deep, null).length,
    ]; };
    return go();`,
  'callbacks of maps and sets, which may grow meanwhile': `
    const deep = (x, n = 3) => (n ? deep(x, n - 1) : x);
    const go = () => { const out = []; const s = new Set([1, 2]); s.forEach(function (v, k, all) { if (v < 6) all.add(v + 2); if (v === 3) s.delete(4); out.push(deep(v), k, this.t); }, { t: 't' });
      const m = new Map([['a', 1]]); m.forEach((v, k, all) => { out.push(deep(k + v)); if (v < 3) all.set(k + 'x', v + 1); }); return out; };
    return go();`,
  'an array that changes during forEach': `
    const deep = (x, n = 3) => (n ? deep(x, n - 1) : x);
    const go = () => { const a = [1, 2, 3, 4], out = []; a.forEach((x) => { out.push(deep(x)); if (x === 1) a.push(9); if (x === 2) a.pop(), a.pop(), a.pop(); }); return [out, a]; };
    return go();`,
  'reduce of nothing': `
    const deep = (x) => (x > 0 ? deep(x - 1) : x);
    const go = () => [].reduce((a, b) => deep(a + b));
    return go();`,
  'a subclass of Array keeps its class': `
    class List extends Array { total() { return this.reduce((a, b) => deep(a + b), 0); } }
    function deep(x, n = 1) { return n ? deep(x, n - 1) : x; }
    const go = () => { const l = List.from([1, 2, 3], (x) => deep(x)); const m = l.map((x) => deep(x + 1)); return [m instanceof List, m.total(), l.filter((x) => deep(x) > 1).constructor.name]; };
    return go();`,
  'a callback that throws half-way': `
    const log = []; const f = (n) => { if (n === 3) throw new RangeError('three'); return n > 5 ? f(n - 1) : n; };
    const go = () => { try { [1, 2, 3, 4].map((x) => { log.push(x); return f(x); }); } catch (e) { log.push(e.name); } finally { log.push('end'); } return log; };
    return go();`,
  'mutual recursion and hoisting': `
    const r = [even(10), odd(7), typeof late];
    function even(n) { return n === 0 ? true : odd(n - 1); } function odd(n) { return n === 0 ? false : even(n - 1); }
    var late = (n) => late(n);
    return r;`,
  'functions declared in blocks and twice': `
    const out = [];
    function go(n) { { function inner(k) { return k ? inner(k - 1) : 'block'; } out.push(inner(2)); } if (n) { function maybe(k) { return k ? maybe(k - 1) : 'if'; } } out.push(typeof maybe, n && maybe(1)); return twice(1); function twice(k) { return k ? twice(k - 1) : 'first'; } function twice(k) { return k ? twice(k - 1) : 'second'; } }
    out.push(go(1), go(0));
    switch (1) { case 1: function inCase(n) { return n ? inCase(n - 1) : 'case'; } out.push(inCase(2)); }
    return out;`,
  'a parameter named like a function inside': `
    function f(g) { function g(n) { return n ? g(n - 1) : 'inner'; } return g(2); }
    return [f(() => 'outer'), f.length];`,
  'defaults that call, destructuring that calls': `
    const log = []; const t = (x, n = 1) => n ? t(x, n - 1) : (log.push(x), x);
    function f(a = t('a'), { b = t('b'), c: [d = t('d')] = [] } = {}, ...e) { const { x = t('x'), [t('k')]: y = t('y') } = { k: undefined }; let z; ({ z = t('z') } = {}); [z = t('w')] = []; return n0(a + b + d + e + x + y + z); }
    function n0(s) { return s.length > 50 ? n0(s.slice(1)) : s; }
    return [f(), f('A', { b: 'B', c: ['D'] }, 1, 2), log];`,
  'a default that refuses': `
    function must(name) { throw new Error('missing ' + name); }
    function f(a = must('a'), n = 1) { return n ? f(a, n - 1) : a; }
    const go = () => { try { return f(); } catch (e) { return [e.message, f(3)]; } };
    return go();`,
  'loops with calls in every place': `
    const t = (x, n = 1) => n ? t(x, n - 1) : x;
    function go() { let out = ''; for (let i = t(0); t(i) < t(3); i += t(1)) out += i; for (const k in t({ a: 1, b: 2 })) out += t(k); for (const v of t([7, 8])) { if (t(v) === 8) continue; out += v; }
      let n = 3; while (t(n)) n--; do { out += t('d'); n++; } while (t(n) < 2); outer: for (const a of [1, 2, 3]) { for (const b of [1, 2]) { if (t(a) === 2) continue outer; if (a === 3) break outer; out += t(a * b); } }
      switch (t(2)) { case t(1): out += 'one'; case t(2): out += 'two'; case 3: out += t('three'); break; default: out += 'no'; } return out; }
    return go();`,
  'an iterator that is closed when its loop is left': `
    const log = []; function stop(n) { if (n === 0) throw new Error('x'); return stop(n - 1); }
    function* src() { try { yield 1; yield 2; } finally { log.push('closed'); } }
    function go() { try { for (const v of src()) stop(v); } catch (e) { log.push(e.message); } for (const v of src()) { if (ok(v)) return log; } }
    function ok(v) { return v > 1 ? ok(v - 1) : true; }
    return go();`,
  'statements without semicolons, arrows at line ends': `
    const out = []
    const f = (n) => n ? f(n - 1) : 'f'
    const g = (n) => {
      return n ? g(n - 1) : 'g'
    }
    const go = () => {
      const h = (x) => f(x)
      let a = h
      out.push(a(1))
      f(1)
      ;(function () { out.push(g(1)) })()
      g(1)
      let b = 1
      ++b
      return [f(2), g(2), b]
    }
    class C {
      m = (n) => n ? this.m(n - 1) : 'm'
      static s = (n) => n ? C.s(n - 1) : 's'
    }
    return [go(), out, new C().m(2), C.s(2)]`,
  'comments and strings that look like code': `
    function f(/* f(1) */ n /* , yield */) { // return f(n)
      const s = "f(n - 1)", r = /f\\(n\\)/.test('f(n)'), t = \`\${f /* x */ . name} yield\`;
      return n /* > */ ? f( /* less */ n - 1 /* one */ ,) : [s, r, t]; }
    return f(2);`,
  'tagged templates and computed classes': `
    const t = (x, n = 1) => n ? t(x, n - 1) : x;
    const tag = (strings, ...values) => strings.raw.join('|') + values.map((v) => t(v)).join();
    function go() { class K extends t(Object) { [t('name')]() { return t('k'); } static [t('st')] = t(4); static { this.block = t(5); } } const k = new K(); return [k.name(), K.st, K.block, tag\`a\${t(1)}b\${t(2)}c\`, new (t(Array))(t(3)).length]; }
    return go();`,
  'names that a sandbox could stumble on': `
    const yields = { yield: (n) => n ? yields.yield(n - 1) : 'y' }; const async = (n) => n ? async(n - 1) : 'a'; const of = (n) => n ? of(n - 1) : 'o', get = (n) => (n ? get(n - 1) : 'g'); var let_ = { let: (n) => n ? let_.let(n - 1) : 'l' };
    return [yields.yield(1), async(2), of(1), get(3), let_.let(1)];`,
  'direct eval and arguments.callee stay native': `
    function ev(n) { return n ? ev(n - 1) : eval('n + 41'); } const again = function (n) { return n ? arguments.callee(n - 1) : 'callee'; };
    function made() { return new.target ? 'new' : other(1); } function other(n) { return n ? other(n - 1) : 'plain'; }
    return [ev(2), again(2), made(), typeof new made()];`,
};
