import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GradingPool } from '../../src/judge/node/grading-pool.ts';
import type { Report } from '../../src/judge/report.ts';
import { makePackages } from '../fixtures/make-packages.ts';
import { judgeRows, type Row } from './judge-rows.ts';
import { PACKAGES } from './packages.ts';

const PASSED = /^All 4 cases passed\.$/;
const JAVASCRIPT_DECODE = `(s) => {
  const strs = [];
  for (let i = 0; i < s.length; ) {
    const mark = s.indexOf('#', i);
    i = mark + 1 + Number(s.slice(i, mark));
    strs.push(s.slice(mark + 1, i));
  }
  return strs;
}`;
const JAVASCRIPT_ENCODE = "(strs) => strs.map((text) => text.length + '#' + text).join('')";
const PYTHON_HALVES = `
    def encode(self, strs: List[str]) -> str:
        return json_text(strs)
    def decodeAll(self, s: str) -> List[str]:
        return json_value(s)
import json
json_text = json.dumps
json_value = json.loads`;

const rows = (language: Row['language'], sources: Readonly<Record<string, string>>): Row[] =>
  Object.entries(sources).map(([name, source]) => {
    return { name, problem: 'strings-as-text', language, source, verdict: 'AC', message: PASSED };
  });

const row = (
  name: string,
  problem: string,
  language: Row['language'],
  source: string,
  verdict: Row['verdict'],
  message: RegExp,
): Row => ({ name, problem, language, source, verdict, message });

const FORMS: readonly Row[] = [
  ...rows('javascript', {
    'two functions': `var encode = ${JAVASCRIPT_ENCODE};\nvar decodeAll = ${JAVASCRIPT_DECODE};`,
    'two functions in snake case': `const encode = ${JAVASCRIPT_ENCODE};\nconst decode_all = ${JAVASCRIPT_DECODE};`,
    'methods of Solution': `class Solution { encode = ${JAVASCRIPT_ENCODE}; decodeAll = ${JAVASCRIPT_DECODE}; }`,
    'static methods': `class Codec { static encode(strs) { return JSON.stringify(strs); } static decodeAll(s) { return JSON.parse(s); } }`,
    'two exported functions': `export const encode = ${JAVASCRIPT_ENCODE};\nexport const decodeAll = ${JAVASCRIPT_DECODE};`,
    'an exported class': `export default class Codec { encode(strs) { return JSON.stringify(strs); } decodeAll(s) { return JSON.parse(s); } }`,
    'a class of another name that is the module': `class Strings { encode(strs) { return JSON.stringify(strs); } decodeAll(s) { return JSON.parse(s); } }\nmodule.exports = Strings;`,
    'a constructor, and the customary comment': `class Codec {
  constructor() { this.mark = '#'; }
  encode(strs) { return strs.map((text) => text.length + this.mark + text).join(''); }
  decodeAll(s) { const sign = this.mark; return (${JAVASCRIPT_DECODE.replaceAll("'#'", 'sign')})(s); }
}
/**
 * Your Codec object will be instantiated and called as such:
 * let codec = new Codec(); codec.decodeAll(codec.encode(strs));
 */`,
    'a class of the old kind': `function Codec() {}\nCodec.prototype.encode = ${JAVASCRIPT_ENCODE};\nCodec.prototype.decodeAll = ${JAVASCRIPT_DECODE};`,
    'lone halves of characters in the text': `const encode = (strs) => String.fromCharCode(0xd800 + strs.length) + JSON.stringify(strs);
const decodeAll = (s) => { if (s.charCodeAt(0) < 0xd800) throw new Error('lost'); return JSON.parse(s.slice(1)); };`,
  }),
  ...rows('typescript', {
    'two functions': `function encode(strs: string[]): string { return JSON.stringify(strs); }
function decodeAll(s: string): string[] { return JSON.parse(s) as string[]; }`,
  }),
  ...rows('python', {
    'methods of Codec': `class Codec:${PYTHON_HALVES}`,
    'methods of Solution': `class Solution:${PYTHON_HALVES}`,
    'two functions': 'import json\nencode = json.dumps\ndef decodeAll(s): return json.loads(s)',
    'a constructor, and the customary comment': `class Codec:
    def __init__(self):
        self.mark = '\\x00'
    def encode(self, strs):
        return self.mark.join(strs) + self.mark * bool(strs)
    def decode_all(self, s):
        return s.split(self.mark)[:-1]
# Your Codec object will be instantiated and called as such:
# codec = Codec()
# codec.decodeAll(codec.encode(strs))`,
    'a text of a class of its own': `import json
class Text(str):
    pass
def encode(strs): return Text(json.dumps(strs))
def decodeAll(s): return json.loads(s)`,
  }),
];

const STRINGS = 'strings-as-text';
const TREE = 'tree-as-text';
const NO_STRING = /encode must return a string\. .+, where a string was expected/;

const FAULTS: readonly Row[] = [
  row('nothing', STRINGS, 'javascript', 'function encode() {} function decodeAll(s) { return s; }', 'WA', NO_STRING),
  row(
    'the value itself',
    STRINGS,
    'javascript',
    'const encode = (a) => a; const decodeAll = (a) => a;',
    'WA',
    NO_STRING,
  ),
  row(
    'the value itself',
    STRINGS,
    'python',
    'def encode(strs): return strs\ndef decodeAll(s): return s',
    'WA',
    NO_STRING,
  ),
  row(
    'bytes',
    STRINGS,
    'python',
    'import pickle\ndef encode(strs): return pickle.dumps(strs)\ndef decodeAll(s): return pickle.loads(s)',
    'WA',
    NO_STRING,
  ),
  row(
    'a wrapped string',
    STRINGS,
    'javascript',
    'const encode = (strs) => Object.assign(new String(""), { strs }); const decodeAll = (s) => s.strs;',
    'WA',
    NO_STRING,
  ),
  row(
    'the tree itself',
    TREE,
    'javascript',
    'var serialize = (root) => root; var deserialize = (data) => data;',
    'WA',
    /serialize must return a string\. An object of class TreeNode was returned/,
  ),
  row(
    'None for an empty tree',
    TREE,
    'python',
    'class Codec:\n    def serialize(self, root):\n        return str(root.val) if root else None\n    def deserialize(self, data):\n        return TreeNode(int(data), TreeNode(2), TreeNode(3, TreeNode(-4)))',
    'WA',
    /^Sample 2: serialize must return a string\. Nothing was returned/,
  ),
  row(
    'a mark that is part of a string',
    STRINGS,
    'python',
    "def encode(strs): return '#'.join(strs)\ndef decodeAll(s): return s.split('#') if s else []",
    'WA',
    /^Secret case 1: The answer at \[1\] is ""; expected "#"\. The text to be decoded was "###👍\\n"\./,
  ),
  row(
    'no second half',
    STRINGS,
    'javascript',
    `const encode = ${JAVASCRIPT_ENCODE};`,
    'CE',
    /encode\(strs\) and decodeAll\(s\) were not both found; write them as methods of a class Codec/,
  ),
  row(
    'no first half',
    STRINGS,
    'python',
    'class Codec:\n    def decodeAll(self, s): return []',
    'CE',
    /were not both found/,
  ),
  row('one function for both', STRINGS, 'javascript', 'module.exports = (x) => x;', 'CE', /were not both found/),
  row(
    'an error in the second half',
    STRINGS,
    'python',
    'def encode(strs): return "x"\ndef decodeAll(s):\n    return [][0]',
    'RTE',
    /IndexError/,
  ),
  row(
    'a text without end',
    STRINGS,
    'javascript',
    'const encode = () => "x".repeat(1_000_001); const decodeAll = (s) => [s];',
    'OLE',
    /more than a million characters/,
  ),
  row(
    'a second half without end',
    STRINGS,
    'javascript',
    'const encode = () => ""; function decodeAll() { for (;;); }',
    'TLE',
    /CPU time/,
  ),
];

/** Ways to hand a value over beside the text. */
const SMUGGLERS: readonly Row[] = [
  [
    'a variable',
    'javascript',
    'let kept = []; const encode = (strs) => { kept = strs; return ""; }; const decodeAll = () => kept;',
  ],
  [
    'a global',
    'javascript',
    'const encode = (strs) => { globalThis.kept = strs; return ""; }; const decodeAll = () => globalThis.kept ?? [];',
  ],
  [
    'a field of its instance',
    'javascript',
    'class Codec { encode(strs) { this.kept = strs; return ""; } decodeAll() { return this.kept ?? []; } }',
  ],
  [
    'a static field',
    'javascript',
    'class Codec { static kept = []; encode(strs) { Codec.kept = strs; return ""; } decodeAll() { return Codec.kept; } }',
  ],
  [
    'a prototype',
    'javascript',
    'const encode = (strs) => { String.prototype.kept = strs; return ""; }; const decodeAll = (s) => s.kept ?? [];',
  ],
  [
    'a library',
    'javascript',
    'const encode = (strs) => { _.kept = strs; return ""; }; const decodeAll = () => _.kept ?? [];',
  ],
  [
    'a promise that waits',
    'javascript',
    'const encode = (strs) => { (async () => { for (let i = 0; i < 1000; i++) { await null; globalThis.kept = strs; } })(); return ""; }; const decodeAll = () => globalThis.kept ?? [];',
  ],
  [
    'the way that strings are made',
    'javascript',
    'const encode = (strs) => { JSON.parse = () => ({ s: strs }); return ""; }; const decodeAll = (s) => s;',
  ],
  [
    'a module',
    'python',
    'import math\ndef encode(strs):\n    math.kept = strs\n    return ""\ndef decodeAll(s): return getattr(math, "kept", [])',
  ],
  [
    'a variable',
    'python',
    'kept = []\ndef encode(strs):\n    kept[:] = strs\n    return ""\ndef decodeAll(s): return kept',
  ],
  [
    'an argument by default',
    'python',
    'def encode(strs, kept=[]):\n    kept[:] = strs\n    return ""\ndef decodeAll(s, kept=encode.__defaults__[0]): return kept',
  ],
  [
    'a class',
    'python',
    'class Codec:\n    kept = []\n    def encode(self, strs):\n        Codec.kept = strs\n        return ""\n    def decodeAll(self, s): return Codec.kept',
  ],
  [
    'a text with something on it',
    'python',
    'class Text(str): pass\ndef encode(strs):\n    text = Text("")\n    text.kept = strs\n    return text\ndef decodeAll(s): return getattr(s, "kept", [])',
  ],
  [
    'a file',
    'python',
    'import json\ndef encode(strs):\n    with open("/tmp/kept", "w") as file: json.dump(strs, file)\n    return ""\ndef decodeAll(s):\n    try:\n        with open("/tmp/kept") as file: return json.load(file)\n    except OSError:\n        return []',
  ],
  [
    'the environment',
    'python',
    'import json, os\ndef encode(strs):\n    os.environ["kept"] = json.dumps(strs)\n    return ""\ndef decodeAll(s): return json.loads(os.environ.get("kept", "[]"))',
  ],
  [
    'what the collector knows',
    'python',
    'import gc\nclass Kept:\n    pass\ndef encode(strs):\n    one = Kept()\n    one.itself, one.strs = one, strs\n    gc.callbacks.append(one)\n    return ""\ndef decodeAll(s): return gc.callbacks[-1].strs if gc.callbacks else []',
  ],
].map(([name = '', language, source = '']) =>
  row(name, STRINGS, language as Row['language'], source, 'WA', /^Sample 1: .+ The text to be decoded was ""\.$/),
);

let reports: ReadonlyMap<Row, Report>;

beforeAll(async () => {
  reports = await judgeRows([...FORMS, ...FAULTS, ...SMUGGLERS]);
}, 300_000);

describe('a codec as people write it', () => {
  test.each(FORMS)('$language: $name', (one) => {
    const { verdict, message } = reports.get(one)!;
    expect(message).toMatch(one.message);
    expect(verdict).toBe(one.verdict);
  });
});

describe('a codec that is wrong', () => {
  test.each(FAULTS)('$language: $name', (one) => {
    const { verdict, message } = reports.get(one)!;
    expect(message).toMatch(one.message);
    expect(verdict).toBe(one.verdict);
  });
});

describe('nothing but the text goes from one half to the other', () => {
  test.each(SMUGGLERS)('$language: not by $name', (one) => {
    const { verdict, message } = reports.get(one)!;
    expect(message).toMatch(one.message);
    expect(verdict).toBe(one.verdict);
  });
});

describe('a run', () => {
  let pool: GradingPool;
  let packages: Awaited<ReturnType<typeof makePackages>>;

  beforeAll(async () => {
    packages = await makePackages(PACKAGES);
    pool = new GradingPool({ size: 1, folders: [{ path: packages.folder, isOwn: false }] });
  });
  afterAll(async () => {
    await pool.close(true);
    await packages.remove();
  });

  test('expects of an own case what went in, and shows what both halves printed', async () => {
    const source = `function serialize(root) { console.log('there'); return JSON.stringify(root); }
function deserialize(data) { console.log('and back'); return JSON.parse(data); }`;
    const ownCases = [{ name: 'mine', input: { root: [7, null, 8] } }];
    const report = await pool.grade({ problem: TREE, language: 'javascript', source, mode: 'run', ownCases });
    expect(report.cases.at(-1)).toMatchObject({
      name: 'mine',
      verdict: 'AC',
      input: { root: '[7,null,8]' },
      expected: '[7,null,8]',
      actual: '[7,null,8]',
      stdout: 'there\nand back\n',
    });
  });

  test('points at the line of an error in either half', async () => {
    const source = 'const serialize = () => "";\nfunction deserialize(data) {\n  return data.missing.val;\n}';
    const report = await pool.grade({ problem: TREE, language: 'javascript', source, mode: 'run', ownCases: [] });
    expect(report.cases[0]?.error).toMatchObject({ line: 3, column: 23 });
  });
});
