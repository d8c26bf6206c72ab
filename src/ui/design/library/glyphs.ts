import type { ComponentKind } from '../../../catalog/component-kinds.ts';

type Spot = readonly [x: number, y: number];

/** One stroke of a sign, in a square of 24 units: straight through its points, or curved. */
export interface GlyphStroke {
  readonly how: 'straight' | 'curved';
  readonly points: readonly Spot[];
}

const straight = (...points: readonly Spot[]): GlyphStroke => ({ how: 'straight', points });
const curved = (...points: readonly Spot[]): GlyphStroke => ({ how: 'curved', points });
const box = (x: number, y: number, width: number, height: number): GlyphStroke =>
  straight([x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]);

/** Enough points that a curve through them looks round. */
const ROUND = 8;
function oval(x: number, y: number, across: number, down = across): GlyphStroke {
  const points = Array.from({ length: ROUND + 1 }, (_, index): Spot => {
    const angle = (index / ROUND) * 2 * Math.PI;
    return [x + across * Math.cos(angle), y + down * Math.sin(angle)];
  });
  return curved(...points);
}

/** The sign of each kind of component: few strokes, as one draws them on a whiteboard. */
export const GLYPHS: Readonly<Record<ComponentKind, readonly GlyphStroke[]>> = {
  client: [box(3, 4, 18, 12), straight([12, 16], [12, 20]), straight([7, 20], [17, 20])],
  dns: [oval(12, 12, 9), straight([3, 12], [21, 12]), oval(12, 12, 4, 9)],
  cdn: [
    oval(12, 12, 3),
    straight([10, 10], [5, 5]),
    straight([14, 10], [19, 5]),
    straight([10, 14], [5, 19]),
    straight([14, 14], [19, 19]),
  ],
  'load-balancer': [
    oval(5, 12, 3),
    straight([8, 11], [20, 4]),
    straight([8, 12], [21, 12]),
    straight([8, 13], [20, 20]),
  ],
  'api-gateway': [
    curved([4, 21], [4, 9], [12, 3], [20, 9], [20, 21]),
    straight([8, 15], [16, 15]),
    straight([13, 12], [16, 15], [13, 18]),
  ],
  firewall: [box(3, 5, 18, 14), straight([3, 12], [21, 12]), straight([9, 5], [9, 12]), straight([15, 12], [15, 19])],
  'rate-limiter': [curved([3, 18], [5, 9], [12, 5], [19, 9], [21, 18]), straight([12, 18], [17, 10])],
  service: [
    straight([12, 2], [21, 7], [21, 17], [12, 22], [3, 17], [3, 7], [12, 2]),
    straight([3, 7], [12, 12], [21, 7]),
    straight([12, 12], [12, 22]),
  ],
  worker: [
    oval(12, 12, 5),
    straight([12, 7], [12, 3]),
    straight([12, 17], [12, 21]),
    straight([7, 12], [3, 12]),
    straight([17, 12], [21, 12]),
  ],
  scheduler: [oval(12, 12, 9), straight([12, 6], [12, 12], [16, 14])],
  coordinator: [
    oval(12, 5, 2.6),
    oval(5, 18, 2.6),
    oval(19, 18, 2.6),
    straight([10.5, 8], [6.5, 15]),
    straight([13.5, 8], [17.5, 15]),
  ],
  'id-generator': [
    straight([9, 3], [7, 21]),
    straight([17, 3], [15, 21]),
    straight([4, 9], [21, 9]),
    straight([3, 15], [20, 15]),
  ],
  auth: [box(5, 11, 14, 10), curved([8, 11], [8, 6], [12, 3], [16, 6], [16, 11]), straight([12, 15], [12, 17.5])],
  'identity-provider': [
    box(2, 4, 20, 16),
    oval(8, 10, 2.5),
    curved([4.5, 17], [8, 14], [11.5, 17]),
    straight([15, 9], [19, 9]),
    straight([15, 13], [19, 13]),
  ],
  'session-store': [box(3, 6, 18, 12), straight([9, 6], [9, 18]), oval(15, 12, 2.5)],
  secrets: [oval(7, 12, 4), straight([11, 12], [21, 12], [21, 16]), straight([17, 12], [17, 15])],
  cache: [straight([13, 2], [6, 13], [12, 13], [10, 22], [18, 10], [12, 10], [13, 2])],
  database: [oval(12, 6, 8, 3), curved([4, 6], [4, 18], [12, 21], [20, 18], [20, 6])],
  sql: [box(3, 4, 18, 16), straight([3, 9], [21, 9]), straight([3, 14.5], [21, 14.5]), straight([10, 9], [10, 20])],
  'key-value': [box(3, 4, 6, 6), box(3, 14, 6, 6), straight([12, 7], [21, 7]), straight([12, 17], [21, 17])],
  document: [
    straight([5, 2], [15, 2], [19, 6], [19, 22], [5, 22], [5, 2]),
    straight([8, 10], [16, 10]),
    straight([8, 14], [16, 14]),
    straight([8, 18], [13, 18]),
  ],
  'wide-column': [
    box(2, 5, 20, 14),
    straight([7, 5], [7, 19]),
    straight([12, 5], [12, 19]),
    straight([17, 5], [17, 19]),
  ],
  search: [oval(10, 10, 6.5), straight([15, 15], [21, 21])],
  'object-store': [oval(12, 5, 8, 2.4), straight([4, 6], [6.5, 20], [17.5, 20], [20, 6])],
  warehouse: [straight([2, 9], [12, 3], [22, 9]), straight([4, 9], [4, 21], [20, 21], [20, 9]), box(9, 13, 6, 8)],
  replica: [box(3, 3, 13, 13), straight([8, 16], [8, 21], [21, 21], [21, 8], [16, 8])],
  backup: [
    straight([12, 3], [12, 14]),
    straight([8, 10], [12, 14], [16, 10]),
    straight([4, 15], [4, 20], [20, 20], [20, 15]),
  ],
  queue: [box(2, 7, 20, 10), straight([8.5, 7], [8.5, 17]), straight([15, 7], [15, 17])],
  stream: [
    curved([2, 7], [7, 4], [12, 7], [17, 10], [22, 7]),
    curved([2, 13], [7, 10], [12, 13], [17, 16], [22, 13]),
    curved([2, 19], [7, 16], [12, 19], [17, 22], [22, 19]),
  ],
  'dead-letter-queue': [box(2, 6, 20, 13), straight([9, 9.5], [15, 15.5]), straight([15, 9.5], [9, 15.5])],
  notifier: [
    curved([5, 17], [7, 9], [12, 4], [17, 9], [19, 17]),
    straight([4, 17], [20, 17]),
    curved([10, 20], [12, 21.5], [14, 20]),
  ],
  metrics: [
    straight([3, 3], [3, 21], [21, 21]),
    straight([8, 21], [8, 13]),
    straight([13, 21], [13, 8]),
    straight([18, 21], [18, 5]),
  ],
  logging: [
    straight([4, 5], [20, 5]),
    straight([4, 10], [15, 10]),
    straight([4, 15], [18, 15]),
    straight([4, 20], [11, 20]),
  ],
  tracing: [box(2, 4, 12, 3), box(7, 10.5, 13, 3), box(11, 17, 7, 3)],
  alerting: [
    straight([12, 3], [22, 20], [2, 20], [12, 3]),
    straight([12, 9], [12, 14]),
    straight([12, 16.5], [12, 17.5]),
  ],
  analytics: [straight([3, 3], [3, 21], [21, 21]), straight([6, 16], [11, 11], [14, 14], [21, 6])],
  console: [box(2, 4, 20, 16), straight([6, 9], [9, 12], [6, 15]), straight([12, 15], [17, 15])],
  'third-party': [
    curved([6, 18], [2.5, 15], [5, 11], [8, 7], [13, 6], [17, 9], [21.5, 12], [20, 17], [16, 18], [6, 18]),
  ],
};
