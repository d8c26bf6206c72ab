// Runs before the npm scripts. Plain JavaScript, because the Node that it turns away cannot read TypeScript.
const NEEDED = 24;
const [major] = process.versions.node.split('.');

if (Number(major) < NEEDED) {
  process.stderr.write(
    `Dryrun needs Node ${NEEDED} and found ${process.version}. It brings its own for Linux, Windows and Apple silicon: ` +
      `run "npm ci" without --omit=optional, or on another machine install Node ${NEEDED} from https://nodejs.org.\n`,
  );
  process.exit(1);
}
