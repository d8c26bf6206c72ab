import type { Component, Connection } from './diagram.ts';
import type { ComponentKind } from '../catalog/component-kinds.ts';

/** Words for what people hold in their hands and for what runs in a data centre. */
const EITHER =
  /^(?:the\s+|our\s+|my\s+)?(?:(?:web\s?)?app(?:lication)?s?|web|web\s?sites?|sites?|front\s?-?end|portal)(?:\s*(?:\d{1,3}|[a-d]|#\s?\d{1,3}|x\s?\d{1,3}|\d{1,3}\s?x|\(\s?(?:x\s?)?\d{1,3}\s?x?\s?\)|1?\s?(?:…|\.\.+)\s?(?:n|\d{1,3})))?$/i;
/** Nothing of this kind passes requests on to the people that they come from. */
const HAND_ON: ReadonlySet<ComponentKind | null> = new Set(['load-balancer', 'api-gateway']);

/** An "App" that a load balancer hands requests on to is no client but a service, unless somebody said what it is. */
export function settleClients(components: readonly Component[], connections: readonly Connection[]): Component[] {
  const kinds = new Map(components.map(({ id, kind }) => [id, kind]));
  const isHandedOn = (id: string): boolean => HAND_ON.has(kinds.get(id) ?? null);
  const behind = new Set(
    connections.flatMap(({ from, to, direction }) => (direction === 'forward' && isHandedOn(from) ? [to] : [])),
  );
  // Who asks the load balancer is in front of it, also where the answer is drawn.
  const before = new Set(connections.flatMap(({ from, to }) => (isHandedOn(to) ? [from] : [])));
  return components.map((one) =>
    one.kind === 'client' &&
    one.kindFrom === 'label' &&
    behind.has(one.id) &&
    !before.has(one.id) &&
    EITHER.test(one.label.trim())
      ? { ...one, kind: 'service', kinds: one.kinds.map((kind) => (kind === 'client' ? 'service' : kind)) }
      : one,
  );
}
