import { lazy, useMemo } from 'react';
import type { ValueType } from '../../../catalog/value-type.ts';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { multiLineText } from './multi-line-text.ts';
import { valueOf } from './value-types.ts';

const Picture = lazy(async () => ({ default: (await import('../pictures/picture.tsx')).Picture }));

export interface ValueViewProps {
  readonly name: string;
  /** JSON text; ends in "…" where it was cut. */
  readonly text: string;
  readonly type: ValueType | null;
  /** The text with marks, in place of the plain one. */
  readonly children?: React.ReactNode;
}

/** A value as text, and as a drawing where one helps. */
export function ValueView({ name, text, type, children }: ValueViewProps) {
  const value = useMemo(() => valueOf(text), [text]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long value scrolls, also by keyboard */}
      <pre className="value-text" tabIndex={0} role="group" aria-label={name}>
        {children ?? multiLineText(text) ?? text}
      </pre>
      {value === undefined || type === null ? null : (
        <LazyPanel failure={null}>
          <Picture value={value} type={type} name={name} />
        </LazyPanel>
      )}
    </>
  );
}
