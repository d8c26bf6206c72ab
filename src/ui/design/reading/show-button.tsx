import { useDesign } from '../design-context.ts';

/** Selects elements on the canvas, and brings them into view. */
export function ShowButton({
  elements,
  children,
}: {
  readonly elements: readonly string[];
  readonly children: string;
}) {
  const { scene, view } = useDesign();
  const show = (): void => {
    const canvas = scene.canvas.get();
    if (canvas === null || elements.length === 0) return;
    view.lit.set(null);
    canvas.show(elements, { isSelected: true });
  };
  return (
    <button type="button" className="reading-show" onClick={show}>
      {children}
    </button>
  );
}
