import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { astroImports, forbiddenAstroImports } from './astro-imports.ts';
import { ROOT } from './run-command.ts';

/** A small tree in which each of the forbidden arrows is drawn once, and some allowed ones beside them. */
const TREE: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "house", "type": "module", "dependencies": {} }',
  'tsconfig.json': '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }',
  'src/catalog/values.ts': 'export const value = 1;',
  'src/catalog/loader.ts': "import { grade } from '../judge/grade.ts'; export const load = grade;",
  'src/catalog/types-too.ts': "import type { Report } from '../judge/grade.ts'; export type Loaded = Report;",
  'src/judge/grade.ts':
    "import { value } from '../catalog/values.ts'; export const grade = value; export type Report = 1;",
  'src/judge/realm/harness.ts': "import { grade } from '../grade.ts'; export const run = grade;",
  'src/judge/realm/typed.ts': "import type { Report } from '../grade.ts'; export const run = (): Report => 1;",
  'src/journal/attempt.ts': "import { panel } from '../ui/panel.ts'; export const attempt = panel;",
  'src/ui/panel.ts': "import { grade } from '../judge/grade.ts'; export const panel = grade;",
  'src/ui/reads-files.ts': "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
  'src/ui/one.ts': "import { two } from './two.ts'; export const one = () => two;",
  'src/ui/two.ts': "import { one } from './one.ts'; export const two = () => one;",
  'src/ui/uses-server.ts': "import { serve } from '../server/serve.ts'; export const use = serve;",
  'src/server/serve.ts': "import { panel } from '../ui/panel.ts'; export const serve = panel;",
  'src/server/borrows.ts': "import { fixture } from '../../tests/fixture.ts'; export const borrowed = fixture;",
  'src/cli/command.ts': "import { gone } from './gone.ts'; export const command = gone;",
  'src/attic/box.ts': "import { value } from '../catalog/values.ts'; export const box = value;",
  'tests/fixture.ts': 'export const fixture = 1;',
  'problems/coding/sum/generator.ts': "import { value } from '../../../src/catalog/values.ts'; export default value;",
  'problems/coding/sum/checker.ts': "import { grade } from '../../../src/judge/grade.ts'; export default grade;",
  'problems/coding/max/checker.ts': "import generator from '../sum/generator.ts'; export default generator;",
};

const FORBIDDEN = [
  'catalog-imports-only-what-is-above-it: src/catalog/loader.ts → src/judge/grade.ts',
  'catalog-imports-only-what-is-above-it: src/catalog/types-too.ts → src/judge/grade.ts',
  'every-room-is-in-the-house: src/attic/box.ts → src/catalog/values.ts',
  'journal-imports-only-what-is-above-it: src/journal/attempt.ts → src/ui/panel.ts',
  'no-cycles: src/ui/one.ts → src/ui/two.ts',
  'no-node-in-the-browser: src/ui/reads-files.ts → fs',
  'no-tests-in-the-product: src/server/borrows.ts → tests/fixture.ts',
  'nothing-unresolvable: src/cli/command.ts → ./gone.ts',
  'packages-hold-no-site-code: problems/coding/max/checker.ts → problems/coding/sum/generator.ts',
  'packages-hold-no-site-code: problems/coding/sum/checker.ts → src/judge/grade.ts',
  'realm-knows-no-host: src/judge/realm/harness.ts → src/judge/grade.ts',
  'server-imports-only-what-is-above-it: src/server/serve.ts → src/ui/panel.ts',
  'ui-imports-only-what-is-above-it: src/ui/uses-server.ts → src/server/serve.ts',
];

const folder = mkdtempSync(join(tmpdir(), 'dryrun-house-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import rules', () => {
  it('refuse each forbidden arrow with a reason, and nothing else', () => {
    for (const [path, text] of Object.entries(TREE)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const tool = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const config = join(ROOT, '.dependency-cruiser.cjs');
    const args = [tool, '--config', config, '--output-type', 'json', 'src', 'problems', 'tests'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { from: string; to: string; rule: { name: string } }[] };
    };
    const found = summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
    expect(found.toSorted()).toEqual(FORBIDDEN.toSorted());
  }, 60_000);
});

describe('astroImports', () => {
  it('reads the front matter and the scripts of a component', () => {
    const source = `---\nimport Base from '../layouts/base.astro';\nimport type { A } from "../ui/a.ts";\n---\n
<p>import x from 'not-code'</p>\n<script>\n  import '../ui/start.ts';\n  const later = () => import('../ui/later.ts');\n</script>`;
    expect(astroImports(source)).toEqual(['../layouts/base.astro', '../ui/a.ts', '../ui/start.ts', '../ui/later.ts']);
  });
});

describe('forbiddenAstroImports', () => {
  const importing = (...addresses: string[]) => `---\n${addresses.map((to) => `import '${to}';`).join('\n')}\n---\n`;

  it('holds components to the same table as modules', () => {
    const forbidden = forbiddenAstroImports(
      new Map([
        ['src/pages/problems/index.astro', importing('../../layouts/base.astro', '../../server/serve.ts', 'astro')],
        ['src/layouts/base.astro', importing('../styles/base.css', './header.astro', '../pages/index.astro')],
        ['src/ui/card.astro', importing('../../tests/fixture.ts')],
      ]),
    );
    expect(forbidden.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'src/pages/problems/index.astro → src/server/serve.ts',
      'src/layouts/base.astro → src/pages/index.astro',
      'src/ui/card.astro → tests/fixture.ts',
    ]);
    expect(forbidden[0]?.reason).toContain('works without any server');
  });
});
