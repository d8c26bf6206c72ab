import { useMemo } from 'react';
import type { CaseReport } from '../../../judge/report.ts';
import { useWorkspace } from '../workspace-context.ts';
import { diffValues, type Piece } from './diff-values.ts';
import { ValueView } from './value-view.tsx';
import { isFlatList, resultType } from './value-types.ts';

export interface TwoAnswersProps {
  readonly report: CaseReport;
  /** Marks what differs. */
  readonly isWrong: boolean;
}

/** Expected and actual, side by side where there is room. */
export function TwoAnswers({ report: { expected, actual }, isWrong }: TwoAnswersProps) {
  const { problem } = useWorkspace();
  const type = useMemo(() => resultType(problem.entry), [problem]);
  // A drawing of a flat answer says no more than its text, and takes the room of what comes after.
  const drawnType = type !== null && isFlatList(type) ? null : type;
  const diff = useMemo(
    () => (isWrong && expected !== null && actual !== null ? diffValues(expected, actual) : null),
    [isWrong, expected, actual],
  );
  if (expected === null && actual === null) return null;
  return (
    <dl className="case-values two-answers">
      {expected === null ? null : (
        <div data-side="expected">
          <dt>Expected</dt>
          <dd>
            <ValueView name="expected" text={expected} type={drawnType}>
              {diff && <Pieces pieces={diff.expected} side="expected" />}
            </ValueView>
          </dd>
        </div>
      )}
      {actual === null ? null : (
        <div data-side="actual">
          <dt>Yours</dt>
          <dd>
            <ValueView name="yours" text={actual} type={drawnType}>
              {diff && <Pieces pieces={diff.actual} side="actual" />}
            </ValueView>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Pieces({ pieces, side }: { readonly pieces: readonly Piece[]; readonly side: 'expected' | 'actual' }) {
  return pieces.map(({ text, changed }, index) => {
    // oxlint-disable react/no-array-index-key -- pieces of a text have no identity but their place
    if (!changed) return <span key={index}>{text}</span>;
    return side === 'expected' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
    // oxlint-enable react/no-array-index-key
  });
}
