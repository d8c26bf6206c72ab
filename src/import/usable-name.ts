import { isReserved } from '../catalog/check-problem.ts';

/** Names from elsewhere in camelCase: `first_name` and `first-name` become `firstName`. Null where nothing is left. */
export function toCamelCase(name: string): string | null {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  const camel = joined.charAt(0).toLowerCase() + joined.slice(1);
  return /^[a-z][A-Za-z0-9]*$/.test(camel) ? camel : null;
}

/** A name that can be written in all languages; a word of one of them gets `suffix` behind it. Null as above. */
export function usableName(name: string, suffix: string): string | null {
  const camel = toCamelCase(name);
  return camel !== null && isReserved(camel) ? `${camel}${suffix}` : camel;
}

/** A slug from a name: lower-case words joined by "-". Null where nothing is left. */
export function toSlug(name: string): string | null {
  const slug = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? null : slug;
}

/** A name for people: "two-fer" becomes "Two Fer". */
export function toTitle(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
