import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { forbiddenAstroImports } from './astro-imports.ts';
import { ROOT, runCommand } from './run-command.ts';

/** Import direction and cycles: modules by dependency-cruiser, .astro files by our own reader, one table for both. */
const folders = ['src', 'problems', 'tests', 'tools'].filter((folder) => existsSync(join(ROOT, folder)));
const { passed, output } = await runCommand(['depcruise', '--output-type', 'err-long', ...folders], 120);
console.log(output.trim());

const components = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.astro'))
  .map((name) => [`src/${name.split(sep).join('/')}`, readFileSync(join(ROOT, 'src', name), 'utf8')] as const);
const forbidden = forbiddenAstroImports(new Map(components));
for (const { from, to, reason } of forbidden) console.log(`  error ${from} → ${to}\n    ${reason}`);
console.log(`${components.length} .astro files read, ${forbidden.length} forbidden imports.`);
process.exitCode = passed && forbidden.length === 0 ? 0 : 1;
