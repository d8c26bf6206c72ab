import { settleClients } from './ambiguous-clients.ts';
import { assignRoles } from './assign-roles.ts';
import { attachEnds, type Attachment } from './attach-ends.ts';
import { giveCaption, matchCaptions } from './captions.ts';
import { correctEnds } from './correct-ends.ts';
import type { Diagram, Unread } from './diagram.ts';
import { unreadArrows } from './explain-unread.ts';
import { findParts } from './find-parts.ts';
import { textsOnLinears } from './label-links.ts';
import { linearOf } from './linear.ts';
import { linksOf, type Link } from './links.ts';
import { nameBoundaries } from './name-boundaries.ts';
import { isLinear, ownersOf } from './owners.ts';
import { hasWords, type Part } from './part.ts';
import { giveRemarks, isExplanation } from './remarks.ts';
import { byElement } from './reading-order.ts';
import { resolveBoundaries } from './resolve-boundaries.ts';
import type { Scene } from './scene.ts';
import { swallowInsides } from './swallow.ts';
import { writeConnections } from './write-connections.ts';
import { componentsAmong, insidesOf, writeDiagramParts } from './write-parts.ts';

/** A dot of this size at which lines meet only joins them. */
const LARGEST_JUNCTION = 24;
/** A title is larger than most of the words by so much. */
const TITLE = 1.35;

/** Reads what a drawing says: its components, connections, boundaries and notes, and what could not be understood. */
export function readScene(scene: Scene): Diagram {
  const unread: Unread[] = [...scene.unread];
  const found = findParts(scene.elements.toSorted(byElement));
  const linears = found.linears.map(linearOf);
  const boundIds = new Set(linears.flatMap(({ element }) => [element.startId ?? '', element.endId ?? '']));
  let parts = assignRoles(found.parts, boundIds);
  const remarks = giveRemarks(parts, linears, boundIds);
  parts = parts.filter((part) => !remarks.has(part));
  const owners = ownersOf(parts, linears, found.arrowTexts);
  const targets = parts.filter((part) => !isExplanation(part, boundIds));
  const attachments = correctEnds(attachEnds(targets, linears, owners), owners, unread);

  const ends = endsAt(attachments);
  const touched = new Set(ends.keys());
  const junctions = new Set([...ends].flatMap(([part, count]) => (count > 1 && isDot(part) ? [part] : [])));
  const gone = new Set(nameTouched(parts, touched, junctions));
  for (const title of nameBoundaries(parts, (text) => !touched.has(text) && !gone.has(text))) gone.add(title);
  parts = swallowInsides(
    parts.filter((part) => !gone.has(part) && !junctions.has(part)),
    touched,
  );

  const components = componentsAmong(parts, touched);
  const links = linksBetween(attachments, junctions, parts, components);
  const used = new Set(links.flatMap((link) => link.linears));
  const loose = parts.filter((part) => part.form === 'text' && !components.has(part));
  const title = titleSize(parts);
  const labelled = new Set([...found.arrowTexts].flatMap(([id, texts]) => (texts.length > 0 ? [id] : [])));
  const connecting = linears.filter((linear) => used.has(linear));
  const onArrows = loose.filter(({ main }) => main.fontSize < title);
  const written = textsOnLinears(onArrows, connecting, labelled);
  unread.push(...unreadArrows(attachments, used));
  const connections = writeConnections(links, found.arrowTexts, written);
  const texts = loose.filter((text) => !written.has(text));
  const { components: drawn, boundaries, notes } = writeDiagramParts(parts, components, texts, unread);
  return { components: settleClients(drawn, connections), connections, boundaries, notes, unread };
}

/** From which size on a text is a title: as large as hardly any other. */
function titleSize(parts: readonly Part[]): number {
  const sizes = parts.flatMap(({ texts }) => texts.map(({ fontSize }) => fontSize)).toSorted((a, b) => a - b);
  return Math.max(TITLE * (sizes[Math.floor(sizes.length / 2)] ?? 0), 1);
}

/** How many ends of lines are at each part. A line that is no arrow counts only if both of its ends are at something. */
function endsAt(attachments: readonly Attachment[]): Map<Part, number> {
  const ends = new Map<Part, number>();
  for (const { linear, start, end } of attachments) {
    const isDecoration = linear.element.type !== 'arrow' && (start === null || end === null || start.at === end.at);
    for (const attached of isDecoration ? [] : [start, end]) {
      if (attached === null || isLinear(attached.at)) continue;
      ends.set(attached.at, (ends.get(attached.at) ?? 0) + 1);
    }
  }
  return ends;
}

function isDot(part: Part): boolean {
  const { width, height } = part.box;
  return part.form === 'shape' && !hasWords(part) && Math.max(width, height) <= LARGEST_JUNCTION;
}

/** Shapes without words that arrows lead to are named by a text beside them. Returns the texts that this took. */
function nameTouched(parts: readonly Part[], touched: ReadonlySet<Part>, junctions: ReadonlySet<Part>): Part[] {
  const nameless = parts.filter(
    (part) => touched.has(part) && !junctions.has(part) && part.role === 'component' && !hasWords(part),
  );
  const captions = matchCaptions(
    nameless,
    parts.filter((part) => part.form === 'text' && !touched.has(part)),
  );
  for (const caption of captions) giveCaption(caption);
  return captions.map(({ text }) => text);
}

function linksBetween(
  attachments: readonly Attachment[],
  junctions: ReadonlySet<Part>,
  parts: readonly Part[],
  components: ReadonlySet<Part>,
): Link[] {
  const links = linksOf(attachments, junctions).filter(isMeant);
  return resolveBoundaries(links, insidesOf(parts, components)).filter(
    ({ from, to }) => components.has(from.part) && components.has(to.part),
  );
}

/** A loop is only one where the editor bound an arrow so; a line along an edge has both ends at the same shape too. */
function isMeant({ from, to }: Link): boolean {
  const isBound = from.how !== 'nearest' && to.how !== 'nearest' && from.linear.element.type === 'arrow';
  return from.part !== to.part || isBound;
}
