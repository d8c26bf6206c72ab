/** Which room may import which is one table, tests/checks/house.json; its rules are made here. */
const house = require('./tests/checks/house.json');

const directions = house.map(({ room, may, why, instead }) => ({
  name: `${room}-imports-only-what-is-above-it`,
  comment: `${why} ${instead}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/[^/]+/', pathNot: `^src/(${[room, ...may].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'every-room-is-in-the-house',
      comment:
        'This folder is not in the table of rooms. Put the file into a room, or add the room to tests/checks/house.json.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${[...house.map(({ room }) => room), 'styles'].join('|')})/` },
      to: {},
    },
    {
      name: 'no-cycles',
      comment:
        'Modules that import each other can only be understood, tested and loaded together. Move what both need into a ' +
        'third module, or pass it in as an argument.',
      severity: 'error',
      from: { path: '^(src|tests|tools)/' },
      to: { circular: true },
    },
    {
      name: 'packages-hold-no-site-code',
      comment:
        "A problem package must outlive the site's code: it imports its own files and the contracts of src/catalog, no more. " +
        'Move shared helpers for generators into src/catalog.',
      severity: 'error',
      from: { path: '^problems/([^/]+)/([^/]+)/' },
      to: { pathNot: '^(problems/$1/$2|src/catalog)/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What ships may not lean on tests or fixtures. Move the shared part into the room it belongs to.',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '(^tests/|[.]test[.]tsx?$)' },
    },
    {
      name: 'realm-knows-no-host',
      comment:
        'What is in realm/ runs inside the sandbox beside the submission; host code in there could be reached and changed ' +
        'by it. Pass data in as text, and share types only with "import type".',
      severity: 'error',
      from: { path: '^src/judge/realm/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^src/', pathNot: '^src/judge/realm/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-in-the-browser',
      comment:
        "Islands run in a browser, which has none of Node's modules. Read files in a page or in src/catalog at build time.",
      severity: 'error',
      from: { path: '^src/ui/', pathNot: '[.]test[.]tsx?$' },
      to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door-to-isolated-vm',
      comment:
        "Only the judge's host for Node opens isolates, so that isolation has one place to be right. Call the host instead.",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/judge/' },
      to: { path: 'node_modules/isolated-vm' },
    },
    {
      name: 'nothing-undeclared',
      comment:
        'This package is only there because another one brought it along. Add it to package.json, or use one that is.',
      severity: 'error',
      from: { path: '^(src|problems|tests|tools)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-unresolvable',
      comment:
        'The import leads nowhere. Correct the path (relative imports carry their extension) or add the package.',
      severity: 'error',
      from: { path: '^(src|problems|tests|tools)/' },
      to: {
        couldNotResolve: true,
        // The last is a module of the realm's libraries, which only the realm finds.
        pathNot: '^(astro|virtual|packages):|^[.]/priorityQueue$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|problems/(coding|own)/[^/]+/submissions)/|/[.]astro/' },
    // Types count as well: an arrow in the drawing is an arrow, even where nothing of it is left at run time.
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'production'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.astro', '.css', '.d.ts'],
    },
    skipAnalysisNotInRules: false,
  },
};
