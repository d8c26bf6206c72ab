import { describe, expect, it } from 'vitest';
import { arrow, box, read, to } from '../../tests/fixtures/scenes/scene-kit.ts';

/** The kinds of what an entry hands on to, and of what comes before it. */
function kindsAround(label: string, entry: string, more: object = {}): (string | null)[] {
  const scene = [
    box('a', 'Web app', [0, 0, 120, 60]),
    box('b', entry, [300, 0, 140, 60]),
    box('c', label, [600, 0, 140, 60], more),
    arrow('1', [[125, 30], [295, 30]], { startBinding: to('a'), endBinding: to('b') }), // prettier-ignore
    arrow('2', [[445, 30], [595, 30]], { startBinding: to('b'), endBinding: to('c') }), // prettier-ignore
  ];
  return read(...scene).components.map(({ kind }) => kind);
}

describe('an app behind', () => {
  it.each(['App', 'app 2', 'Web', 'web app (x3)', 'Frontend'])('a load balancer is a service: %s', (label) => {
    expect(kindsAround(label, 'Load balancer')).toEqual(['client', 'load-balancer', 'service']);
  });

  it('a load balancer is a client where its label leaves no doubt', () => {
    expect(kindsAround('Mobile app', 'Load balancer')).toEqual(['client', 'load-balancer', 'client']);
  });

  it('anything else is a client', () => {
    expect(kindsAround('App', 'DNS')).toEqual(['client', 'dns', 'client']);
  });

  it.each([
    ['with two heads', [['b', 'a', { startArrowhead: 'arrow' }]]],
    ['without heads', [['b', 'a', { endArrowhead: null }]]],
    ['of a request and its answer', [['a', 'b', {}], ['b', 'a', {}]]], // prettier-ignore
  ] as const)('a load balancer is a client where it asks it, by arrows %s', (_, ways) => {
    const boxes = [box('a', 'Web app', [0, 0, 120, 60]), box('b', 'API gateway', [300, 0, 140, 60])];
    const arrows = ways.map(
      ([from, target, more], index) =>
      arrow(`w${index}`, [[125, 30 + index], [295, 30 + index]], { startBinding: to(from), endBinding: to(target), ...more }), // prettier-ignore
    );
    expect(read(...boxes, ...arrows).components.map(({ kind }) => kind)).toEqual(['client', 'api-gateway']);
  });

  it('a load balancer is what somebody said it is', () => {
    const corrected = { customData: { dryrun: { kind: 'client' } } };
    expect(kindsAround('App', 'Load balancer', corrected)).toEqual(['client', 'load-balancer', 'client']);
  });
});
