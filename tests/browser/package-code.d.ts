/** Made by judge-site.ts when it bundles judge-page.ts: the code of every package, by slug. */
declare module 'packages:code' {
  import type { PackageCode } from '../../src/catalog/load-package-code.ts';
  export const packages: Readonly<Record<string, PackageCode>>;
}
