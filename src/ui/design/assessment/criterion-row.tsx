import { useStore } from '@nanostores/react';
import { useId } from 'react';
import type { CriterionResult, Evidence } from '../../../assess/assessment.ts';
import { useDesign } from '../design-context.ts';
import { LEVEL_NAMES, litOf, pointsText, STATUS_NAMES } from './words.ts';

/** One criterion; opened, it says what decided it, and lights that up on the canvas and in the sheet. */
export function CriterionRow({ result }: { readonly result: CriterionResult }) {
  const { view, scene } = useDesign();
  const lit = useStore(view.lit);
  const panel = useId();
  const isOpen = lit?.owner === result.id;
  const { id, status, looksFor, why, advice, points, max, level, evidence } = result;

  const toggle = (): void => {
    if (isOpen) {
      view.lit.set(null);
      return;
    }
    const { elements, words } = litOf(evidence);
    if (words.length > 0) view.paper.set('sheet');
    view.lit.set({ owner: id, elements, words });
    scene.canvas.get()?.show(elements, { isSelected: false });
  };

  return (
    <li className="criterion" data-status={status}>
      <button type="button" className="criterion-head" aria-expanded={isOpen} aria-controls={panel} onClick={toggle}>
        <StatusSign status={status} />
        <span className="criterion-text">
          {looksFor}
          <small>{LEVEL_NAMES[level]}</small>
        </span>
        <span className="criterion-points">
          <span className="visually-hidden">{STATUS_NAMES[status]}, </span>
          {pointsText(points)}/{pointsText(max)}
        </span>
      </button>
      <div id={panel} className="criterion-why" hidden={!isOpen}>
        {advice === '' ? null : <p className="criterion-advice">{advice}</p>}
        <ul>
          {evidence.map((one) => (
            <li key={`${one.type} ${one.text}`} data-type={one.type}>
              {one.text}
              {one.type === 'words' ? null : <EvidencePlace evidence={one} />}
            </li>
          ))}
        </ul>
        <p className="criterion-reason">{why}</p>
      </div>
    </li>
  );
}

/** How far a number is from what follows from the brief. */
function EvidencePlace({ evidence }: { readonly evidence: Evidence }) {
  if (evidence.type !== 'drawing' || evidence.elements.length === 0) return null;
  return <small> (ringed on the canvas)</small>;
}

/** A tick, half of one, or an empty box, drawn as in the list of problems. */
function StatusSign({ status }: { readonly status: CriterionResult['status'] }) {
  return (
    <svg className="criterion-sign" viewBox="0 0 22 22" aria-hidden="true">
      {status === 'met' ? <path d="M4.5 11.5c1.8 1.4 3 3 4 5 2.4-5 5.2-9 10-12.5" /> : null}
      {status === 'partial' ? <path d="M4 12.5c2.3-4.6 4.6-5 6.4-2.6 1.9 2.6 4.6 3.1 7.6-1.2" /> : null}
      {status === 'missed' ? (
        <path d="M5 5.4c4 3.3 8 7.200 12.200 11.600M16.800 5.200C12.500 8.700 8.700 12.400 5.200 17" />
      ) : null}
    </svg>
  );
}
