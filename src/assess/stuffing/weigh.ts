import { remembered } from '../../diagram/remembered.ts';
import { wordsOf } from '../words/text-words.ts';
import { roleOf, type WordRole } from './claim-words.ts';
import { techniquesIn, VIRTUES, type Technique } from './techniques.ts';

/** One item of a list, or a whole statement without a list. */
export interface Item {
  readonly terms: number;
  readonly claims: number;
  /** Families of the techniques that it names, one for each. */
  readonly techniques: readonly string[];
  /** Only names: nothing is said of them. */
  readonly isBare: boolean;
  /** The longest run of names without anything between them. */
  readonly run: number;
}

/** What a statement is made of. */
export interface Weight {
  readonly items: readonly Item[];
  /** "Scale: …" */
  readonly hasLabel: boolean;
  readonly terms: number;
  readonly claims: number;
  readonly techniques: readonly string[];
  /** Different words among all of them, 0–1. */
  readonly variety: number;
  readonly words: number;
  /** One to four names, and at most words like "we use" with them. */
  readonly isBare: boolean;
  /** Not even those. */
  readonly isLabel: boolean;
}

const LABEL = /^[^:,;.!?]{2,40}:\s+(?=\S)/;
/** Between items: "and" only where it joins two names, which the weighing of the item finds out. */
const SEPARATOR = /[,;•|·&+\n]|\s\/\s|(?<=[a-z])\/(?=[a-z])|\band\b|\bor\b/gi;
const RELATION_SIGN = /[→⇒≈=<>≤≥×]|->|=>/;
/** A request line or a path is a fact and no keyword. */
const REQUEST = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b\s*`?\/|\s\/[\w{:]/;
/** "read-heavy" */
const COMPOUND = /^\s*[a-z]+(?:-[a-z]+)+[\s.]*$/i;
const MOST_BARE_TERMS = 4;

/** Weighs what a statement claims against what it only names. */
export const weigh = remembered(weighAnew, 2_000);

function weighAnew(text: string): Weight {
  const label = LABEL.exec(text)?.[0] ?? '';
  const body = text.slice(label.length);
  const items = body
    .split(SEPARATOR)
    .map(weighItem)
    .filter(({ terms, claims }) => terms + claims > 0);
  const words = wordsOf(text).map((word) => word.text);
  const claims = sum(items, (item) => item.claims);
  const terms = sum(items, (item) => item.terms);
  return {
    items,
    hasLabel: label !== '',
    terms,
    claims,
    techniques: techniquesIn(words).map(({ family }) => family),
    variety: words.length === 0 ? 1 : new Set(words).size / words.length,
    words: words.length,
    isBare: claims === 0 && terms > 0 && terms <= MOST_BARE_TERMS,
    isLabel: claims === 0 && terms > 0 && terms === words.length,
  };
}

/** Weighs one item of a list. */
export function weighItem(text: string): Item {
  const words = wordsOf(text).map((word) => word.text);
  const techniques = techniquesIn(words);
  const roles = rolesOf(words, techniques);
  const hasSign = RELATION_SIGN.test(text) || REQUEST.test(text);
  // "GET" or "redirect" alone, "read-heavy" and "SQL vs NoSQL" relate nothing.
  const isAlone =
    (words.length === 1 && !hasSign) ||
    COMPOUND.test(text) ||
    (words.length <= 4 && words.some((word) => word === 'vs' || word === 'versus'));
  const found = roles.filter((role) => role === 'claim').length + (hasSign ? 1 : 0);
  const claims = isAlone && found <= 1 ? 0 : found;
  const terms = words.length === 1 && roles[0] !== 'glue' ? 1 : roles.filter((role) => role === 'term').length;
  let run = 0;
  let longest = 0;
  for (const role of roles) {
    run = role === 'term' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return {
    terms,
    claims,
    techniques: techniques.map(({ family }) => family),
    isBare: claims === 0 && terms > 0 && terms <= MOST_BARE_TERMS,
    run: longest,
  };
}

function rolesOf(words: readonly string[], techniques: readonly Technique[]): WordRole[] {
  const roles = words.map((word, at) => roleAt(words, at) ?? roleOf(word));
  // "at least once" is one name, whatever its words are elsewhere.
  for (const { at, length } of techniques) if (length > 1) roles.fill('term', at, at + length);
  // "Gateways cache the keys": a name between a name and an article is a verb.
  return roles.map((role, at) => {
    const isVerb = role === 'term' && roles[at - 1] === 'term' && ARTICLES.has(words[at + 1] ?? '');
    return isVerb ? 'claim' : role;
  });
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'all', 'each', 'every']);

/** Roles that the neighbours decide: a number says something of what stands beside it, "for performance" nothing. */
function roleAt(words: readonly string[], at: number): 'claim' | 'glue' | null {
  const word = words[at] ?? '';
  if (/^\d/.test(word)) return words.length > 1 ? 'claim' : null;
  const isFor = ['for', 'to', 'with', 'improve', 'ensure', 'increase', 'achieve'].includes(word);
  const ahead = words.slice(at + 1, at + 4).find((one) => roleOf(one) !== 'glue');
  if (isFor && VIRTUES.has(ahead ?? '')) return 'glue';
  return VIRTUES.has(word) && at > 0 && words.slice(Math.max(0, at - 3), at).includes('for') ? 'glue' : null;
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
