/** The attributes of HTML that hold one URL of the site, Astro's island attributes included. */
const URL_ATTRIBUTES = [
  'href',
  'src',
  'action',
  'poster',
  'data-root',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];

const SITE_URL = new RegExp(`(\\s(?:${URL_ATTRIBUTES.join('|')})=)(["'])/(?!/)([^"']*)\\2`, 'g');

/**
 * The way from a page to the site's root: `./` for the home page, `../` for `problems/index.html`.
 * @param page path of the HTML file from the root, with forward slashes
 */
export function rootFrom(page: string): string {
  const depth = page.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/**
 * Rewrites every root-absolute URL (`/problems/`) in a page's tags to one that is relative to the page, so that the
 * page works under any base path. URLs of other origins, fragments and text outside tags stay as they are.
 */
export function relativeUrls(html: string, page: string): string {
  const root = rootFrom(page);
  return html.replace(/<[a-zA-Z][^>]*>/g, (tag) =>
    tag.replace(SITE_URL, (_, name: string, quote: string, rest: string) => `${name}${quote}${root}${rest}${quote}`),
  );
}

/** Whether a script or style sheet asks for a built file by an address from the root of the host. */
export function hasRootUrl(text: string): boolean {
  return /["'`(]\/_astro\//.test(text);
}
