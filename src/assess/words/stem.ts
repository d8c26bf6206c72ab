import { remembered } from '../../diagram/remembered.ts';
import { inFull } from './short-forms.ts';
import { americanSpelling } from './spelling.ts';

/**
 * The English ("Porter2") stemmer, written from the algorithm that Martin Porter publishes at
 * https://snowballstem.org/algorithms/english/stemmer.html, without its lists of exceptional words: `replicated`,
 * `replicates` and `replication` all become `replic`. British spellings, irregular verbs and short forms
 * (`gw`) are evened out before.
 */
export const stem = remembered(stemAnew, 20_000);

function stemAnew(word: string): string {
  const full = inFull(word);
  return /^[a-z]{3,}$/.test(full) ? stemPlain(americanSpelling(full)) : full;
}

const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
/** A vowel between consonants at the end, or a vowel and a consonant that are the whole word. */
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouwxyY]|^[aeiouy][^aeiouy])$/;

function stemPlain(spelt: string): string {
  if (spelt.length <= 2) return spelt;
  let word = spelt.replaceAll(/(^|[aeiouy])y/g, '$1Y');
  const r1 = firstRegion(word);
  const r2 = regionAfter(word, r1);
  word = step1(word, r1);
  word = replaceLast(word, STEP_2, r1);
  if (word.endsWith('ogi') && word.length - 3 >= r1 && word.at(-4) === 'l') word = word.slice(0, -1);
  else if (word.endsWith('li') && word.length - 2 >= r1 && /[cdeghkmnrt]li$/.test(word)) word = word.slice(0, -2);
  word = word.endsWith('ative') && word.length - 5 >= r2 ? word.slice(0, -5) : replaceLast(word, STEP_3, r1);
  word = step4(word, r2);
  if (word.endsWith('e')) {
    const at = word.length - 1;
    if (at >= r2 || (at >= r1 && !SHORT_SYLLABLE.test(word.slice(0, -1)))) word = word.slice(0, -1);
  } else if (word.endsWith('ll') && word.length - 1 >= r2) word = word.slice(0, -1);
  return word.toLowerCase();
}

/** Where the part after the first consonant that follows a vowel begins. */
function firstRegion(word: string): number {
  const special = /^(?:gener|commun|arsen)/.exec(word);
  return special === null ? regionAfter(word, 0) : special[0].length;
}

function regionAfter(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return match === null ? word.length : from + match.index + 2;
}

/** Plurals, past and progressive forms. */
function step1(input: string, r1: number): string {
  let word = input;
  if (word.endsWith('sses')) word = word.slice(0, -2);
  else if (/ie[sd]$/.test(word)) word = word.slice(0, word.length > 4 ? -2 : -1);
  else if (/[^us]s$/.test(word) && VOWEL.test(word.slice(0, -2))) word = word.slice(0, -1);
  const eed = /eed(?:ly)?$/.exec(word);
  const past = eed === null ? /(?:ed|ing)(?:ly)?$/.exec(word) : null;
  if (eed !== null) {
    if (eed.index >= r1) word = `${word.slice(0, eed.index)}ee`;
  } else if (past !== null && VOWEL.test(word.slice(0, past.index))) {
    word = word.slice(0, past.index);
    if (/(?:at|bl|iz)$/.test(word)) word += 'e';
    else if (DOUBLE.test(word)) word = word.slice(0, -1);
    else if (r1 >= word.length && SHORT_SYLLABLE.test(word)) word += 'e';
  }
  return /[^aeiouy][yY]$/.test(word) && word.length > 2 ? `${word.slice(0, -1)}i` : word;
}

/** Longest endings first. */
const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'], ['fulness', 'ful'], ['ousness', 'ous'], ['iveness', 'ive'], ['ization', 'ize'],
  ['tional', 'tion'], ['biliti', 'ble'], ['lessli', 'less'], ['entli', 'ent'], ['ation', 'ate'], ['alism', 'al'],
  ['aliti', 'al'], ['ousli', 'ous'], ['iviti', 'ive'], ['fulli', 'ful'], ['enci', 'ence'], ['anci', 'ance'],
  ['abli', 'able'], ['izer', 'ize'], ['ator', 'ate'], ['alli', 'al'], ['bli', 'ble'],
]; // prettier-ignore
const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'], ['tional', 'tion'], ['alize', 'al'], ['icate', 'ic'], ['iciti', 'ic'], ['ical', 'ic'],
  ['ness', ''], ['ful', ''],
]; // prettier-ignore
const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion|al|er|ic)$/;

function replaceLast(word: string, endings: readonly (readonly [string, string])[], region: number): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (found === undefined || word.length - found[0].length < region) return word;
  return word.slice(0, -found[0].length) + found[1];
}

function step4(word: string, r2: number): string {
  const match = STEP_4.exec(word);
  return match !== null && match.index >= r2 ? word.slice(0, match.index) : word;
}
