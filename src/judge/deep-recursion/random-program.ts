type Part = () => string;

/** Draws a whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/**
 * For tests: a random program of functions in every form that call each other in every way, log what happens in what
 * order, throw, catch and leave loops. It always ends: each function stops at n = 0 or when the fuel is gone.
 */
export function randomProgram(draw: Draw): string {
  let names = 0;
  const pick = <T>(items: readonly [T, ...T[]]): T => items[draw(items.length)] ?? items[0];
  const draft = (choices: readonly [Part, ...Part[]]): string => pick(choices)();

  /** A call of one of the program's functions with a smaller n; `at` is how deeply the expression is nested. */
  function call(at: number): string {
    const less = pick(['n - 1', 'n - 2', `n - 1, ${expression(at + 1)}`]);
    const f = pick(['f0', 'f1', 'f2', 'o.f3', 'o.f4', 'k.f5', 'K.f6', 'k.f7']);
    return draft([
      () => `${f}(${less})`,
      () => `${f}(${less})`,
      () => `${f}?.(${less})`,
      () => `${f.replace('.', '?.')}(${less})`,
      () => `${f.replace(/\.(.*)/, "[log('key'), '$1']")}(${less})`,
      () => `${f}(...[${less}])`,
      () => `${f}.call(k, ${less})`,
      () => `${f}.apply(k, [${less}])`,
      () => `(log('callee'), ${f.split('.')[0]})${f.includes('.') ? `.${f.split('.')[1]}` : ''}(${less})`,
      () => `none?.${f.replace('.', '_')}(${expression(at + 1)}).x`,
      () => `[n - 1, n - 2].map(${f}, k).length`,
      () => `[n - 1].reduce((a, x) => a + ${f}(x, a), ${expression(at + 1)})`,
      () => `[n - 2, n - 1].${pick(['some', 'every', 'find', 'filter', 'findIndex', 'flatMap'])}((x, i) => ${f}(x, i))`,
      () => `((x) => ${f}(x - 1, ${expression(at + 1)}))(n)`,
      () => `(function (n) { ${statement(at + 2)} return ${f}(n); })(n - 1)`,
      () => `${f}.bind(k, n - 1)(${expression(at + 1)})`,
      () => `new Box(n - 1, ${expression(at + 1)}).v`,
      () => `tag\`a\${${f}(${less})}b\``,
    ]);
  }

  function expression(at: number): string {
    if (at > 3) return pick(['n', 'm', 'a', '1', "'s'", 'null', 'undefined', '0']);
    const next: () => string = () => expression(at + 1);
    return draft([
      () => call(at),
      () => call(at),
      next,
      () => `log(${next()})`,
      () => `(${next()} + ${next()})`,
      () => `(${next()} ${pick(['&&', '||', '??'])} ${next()})`,
      () => `(${next()} ? ${next()} : ${next()})`,
      () => `(log(1), ${next()})`,
      () => `(a ${pick(['=', '+=', '||=', '&&=', '??='])} ${next()})`,
      () => `\`\${${next()}}-\${${next()}}\``,
      () => `[${next()}, ...[${next()}], ${next()}].length`,
      () => `({ p: ${next()}, [${next()}]: a, q() { return ${next()}; } }).p`,
      () => `typeof ${next()}`,
      () => `(${next()})?.length`,
      () => `this?.tag`,
      () => `arguments.length`,
      () => `list[${next()}]`,
    ]);
  }

  function block(at: number): string {
    return `{ ${statement(at + 1)} ${draw(2) === 0 ? statement(at + 1) : ''} }`;
  }

  function statement(at: number): string {
    const value: () => string = () => expression(at);
    if (at > 4) return `log(${value()});`;
    const name = `v${names++}`;
    return draft([
      () => `log(${value()});`,
      () => `a = ${value()}\nlog(${value()})\n`,
      () => `let ${name} = ${value()}; log(${name});`,
      () => `const ${name} = (x) => { ${statement(at + 1)} return ${value()} }\nlog(${name}(n));`,
      () =>
        `{ log(typeof ${name}); function ${name}(n) { ${statement(at + 1)} return ${value()}; } log(${name}(n - 1)); }`,
      () => `const { x: ${name} = ${value()}, ...r${name} } = { x: ${value()}, y: 1 }; log(${name}, r${name}.y);`,
      () => `if (${value()}) ${block(at)} else ${block(at)}`,
      () => `if (${value()}) log(${value()}); else a = ${value()};`,
      () =>
        `${name}: for (let i = 0; i < 2; i++) { ${statement(at + 1)} if (${value()}) ${pick(['break', 'continue'])} ${name}; fs.push(() => i + ${value()}); }`,
      () => `for (const x of [${value()}, 2]) { log(x); ${statement(at + 1)} ${pick(['', 'break;', 'continue;'])} }`,
      () => `try ${block(at)} catch (e) { log('caught', String(e)); ${statement(at + 1)} }`,
      () => `try ${block(at)} finally ${block(at)}`,
      () => `try ${block(at)} catch ${block(at)} finally { log('finally'); ${pick(['', '', `return ${value()};`])} }`,
      () =>
        `switch (${value()}) { case ${value()}: ${statement(at + 1)} case 1: log('one'); break; default: ${statement(at + 1)} }`,
      () => `if (n === 1) throw new Error(${value()});`,
      () => `if (n < 2) return ${value()};`,
      () => `;[1, 2].forEach((x) => ${block(at)});`,
      () => `do { log(${value()}) } while (draws-- > 0 && ${value()})`,
    ]);
  }

  const start = 'if (!(n > 0) || --fuel < 0) return n; let a = log(m);';
  const body = (): string => `${start} ${statement(0)} ${statement(1)} ${statement(1)} return ${expression(0)};`;
  const parameters = (): string =>
    pick(['n, m', 'n, m = 1', `n, m = n > 0 && fuel-- > 0 ? ${expression(2)} : 0`, 'n, ...[m]', 'n, m, ...more']);
  return `${pick(['', "'use strict';"])}
const trace = [], fs = [], list = [1, 2, 3]; let fuel = 60, draws = 3, a = 0, none;
function show(x) { return typeof x === 'object' && x !== null ? Object.keys(x).length : typeof x === 'function' ? 'fn' : String(x); }
function log(...xs) { if (trace.push(xs.map(show).join()) > 3000) throw new Error('long'); return xs[0]; }
function tag(strings, v) { return strings.raw.join(log(v)); }
function f0(${parameters()}) { ${body()} }
function Box(n, m) { ${start} this.v = 1; ${statement(1)} this.v = ${expression(1)}; }
const f1 = function inner(${parameters()}) { ${body()} };
const f2 = (${parameters()}) => { ${body()} };
const o = { tag: 'o', f3(${parameters()}) { ${body()} }, f4: function (${parameters()}) { ${body()} } };
class K { tag = 'k'; f5(${parameters()}) { ${body()} } static f6(${parameters()}) { ${body()} } f7 = function (${parameters()}) { ${body()} } }
const k = new K();
let result;
try { result = show(${pick(['f0', 'f1', 'o.f3', 'k.f5', 'K.f6', 'k.f7'])}(4, 'start')); } catch (e) { result = 'threw ' + e; }
for (const f of fs.slice(0, 5)) try { log(f()); } catch (e) { log('late', String(e)); }
return [result, ...trace];`;
}
