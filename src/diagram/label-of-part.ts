import type { ComponentKind } from '../catalog/component-kinds.ts';
import type { Component } from './diagram.ts';
import { boxOf } from './geometry.ts';
import { isNarrower, kindOfLabel } from './kind-of-label.ts';
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
  const name = isBrokenName(first) ? first.join(' ') : (first[0] ?? '');
  const corrected = correctionOf(part)?.label;
  if (corrected === undefined) return { label: name, text: lines.join('\n') };
  const rest = lines.slice(isBrokenName(first) ? first.length : 1);
  return { label: corrected, text: [corrected, ...rest].join('\n') };
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** "Load↵balancer" is one name on two lines, and not a name with a remark. */
function isBrokenName(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.length > MOST_NAME_LINES || lines.join(' ').length > LONGEST_NAME) return false;
  return lines.slice(1).every((line) => /^[\p{L}\d(&/]/u.test(line) && !line.includes(':'));
}

/** What a part is, and what that rests on. */
export function kindOfPart(part: Part, { label, text }: Label): Pick<Component, 'kind' | 'kindFrom'> {
  const corrected = correctionOf(part)?.kind;
  if (corrected !== undefined && corrected !== 'note' && corrected !== 'boundary') {
    return { kind: corrected, kindFrom: 'correction' };
  }
  const said = kindOfWords(label, text);
  const placed = [part.main, ...part.members].find(({ libraryKind }) => libraryKind !== null)?.libraryKind ?? null;
  // A library item that was relabelled is what its new label says, unless that only says less.
  if (placed !== null && (said === null || said === 'service' || said === placed || isNarrower(placed, said))) {
    return { kind: placed, kindFrom: 'library' };
  }
  if (said !== null) return { kind: said, kindFrom: 'label' };
  return isCylinder(part) ? { kind: 'database', kindFrom: 'shape' } : { kind: null, kindFrom: null };
}

/** The first line names it; short lines below may say it, or say it more exactly. */
function kindOfWords(label: string, text: string): ComponentKind | null {
  const below = linesOf(text)
    .filter((line) => !label.includes(line) && line.length <= LONGEST_NAME && /^[\p{L}\d([]/u.test(line))
    .slice(0, TELLING_LINES);
  const known = kindOfLabel(label);
  if (known === null) return below.map(kindOfLabel).find((kind) => kind !== null) ?? null;
  return kindOfLabel(`${label.slice(0, 100)} (${below.join(', ')})`) ?? known;
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
