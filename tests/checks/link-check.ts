import { openSite } from './built-site.ts';
import { brokenLinks } from './links.ts';

/** The same build must work at a host's root and under any path of it. */
const BASES = ['/', '/some/base/'];

const site = openSite();
const pages = [...site.files].filter((file) => file.endsWith('.html')).length;
for (const base of BASES) {
  const broken = brokenLinks(site, base);
  if (broken.length > 0) process.exitCode = 1;
  console.log(
    `${broken.length === 0 ? '✓' : '✗'} ${pages} pages served under ${base}: ${broken.length} broken references`,
  );
  for (const { file, reference, problem } of broken) console.log(`    ${file}: "${reference}" ${problem}.`);
}
