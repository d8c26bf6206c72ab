import type { ComponentKind } from '../catalog/component-kinds.ts';
import type { Component } from './diagram.ts';
import { boxOf } from './geometry.ts';
import { isNarrower, kindsOfLabel, type Kinds } from './kind-of-label.ts';
import { isKept } from './roles-beside.ts';
import { correctionOf, type Part } from './part.ts';

/** Lines of a name that was broken by hand are joined up to this length. */
const LONGEST_NAME = 34;
const MOST_NAME_LINES = 3;
/** Lines after the label that may say what it is. */
const TELLING_LINES = 3;

export interface Label {
  readonly label: string;
  readonly text: string;
}

/** What is written on a part. */
export function labelOf(part: Part): Label {
  const texts = part.main.text === '' || part.form === 'text' ? part.texts : [part.main, ...part.texts];
  const written = texts.map(({ text }) => linesOf(text));
  const lines = written.flat();
  const [first = []] = written;
  const name = isBrokenName(first) ? first.join(' ') : nameIn(first);
  const corrected = correctionOf(part)?.label;
  if (corrected === undefined) return { label: name, text: lines.join('\n') };
  const rest = lines.slice(isBrokenName(first) ? first.length : 1);
  return { label: corrected, text: [corrected, ...rest].join('\n') };
}

/** The first line, with what goes on behind its comma. */
function nameIn([first = '', second = '']: readonly string[]): string {
  return first.endsWith(',') && second !== '' ? `${first} ${second}` : first;
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** "Load↵balancer" is one name on two lines, and not a name with a remark ("gateway↵auth, quotas"). */
function isBrokenName(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.length > MOST_NAME_LINES || lines.join(' ').length > LONGEST_NAME) return false;
  return lines.slice(1).every((line) => /^[\p{L}\d(&/]/u.test(line) && !line.includes(':') && !REMARK.test(line));
}

/** A list, a sum, or what relates it to something else. */
const REMARK = /[,;+=@]|\b(?:per|for|by|with|via|of|from|to|in|on|each|every)\b/i;

/** What a part is, and what that rests on. */
export function kindOfPart(part: Part, { label, text }: Label): Pick<Component, 'kind' | 'kinds' | 'kindFrom'> {
  const corrected = correctionOf(part)?.kind;
  if (corrected !== undefined && corrected !== 'note' && corrected !== 'boundary') {
    return { kind: corrected, kinds: [corrected], kindFrom: 'correction' };
  }
  const { kind: said, others } = kindsOfWords(label, text);
  const placed = [part.main, ...part.members].find(({ libraryKind }) => libraryKind !== null)?.libraryKind ?? null;
  // A library item that was relabelled is what its new label says, unless that only says less.
  if (placed !== null && (said === null || said === 'service' || said === placed || isNarrower(placed, said))) {
    return { kind: placed, kinds: [placed, ...others.filter((one) => one !== placed)], kindFrom: 'library' };
  }
  // Nobody draws people as a drum: it holds what the label says.
  if (isCylinder(part) && (said === null || !keeps(said)))
    return { kind: 'database', kinds: ['database'], kindFrom: 'shape' };
  if (said !== null) return { kind: said, kinds: [said, ...others], kindFrom: 'label' };
  return { kind: null, kinds: [], kindFrom: null };
}

const NO_PEOPLE: ReadonlySet<string> = new Set([
  'client',
  'service',
  'notifier',
  'auth',
  'third-party',
  'identity-provider',
]);
/** Whether something may be drawn as a drum because of what it is. */
const keeps = (kind: ComponentKind): boolean => isKept(kind) || !NO_PEOPLE.has(kind);

/** The first line names it; short lines below may say it, or say it more exactly, and name other roles of it. */
function kindsOfWords(label: string, text: string): Kinds {
  const below = linesOf(text)
    .filter((line) => !label.includes(line) && line.length <= 2 * LONGEST_NAME && /^[\p{L}\d([+&]/u.test(line))
    .slice(0, TELLING_LINES);
  const known = kindsOfLabel(label);
  if (known.kind === null) return below.map(kindsOfLabel).find(({ kind }) => kind !== null) ?? known;
  const whole = kindsOfLabel([label.slice(0, 100), ...below].join('\n'));
  return whole.kind === null ? known : whole;
}

/** A flat ellipse as wide as the whole, on top of it: a drum, which stands for a database. */
function isCylinder({ form, members, box }: Part): boolean {
  if (form !== 'picture') return false;
  return members.some((member) => {
    if (member.type !== 'ellipse') return false;
    const { y, width, height } = boxOf(member);
    const isLid = width >= 1.5 * height && width >= 0.85 * box.width && y - box.y <= 0.1 * box.height;
    return isLid && box.height >= 1.5 * height;
  });
}
