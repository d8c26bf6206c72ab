import { useEffect, useState } from 'react';
import { useDesign } from '../design-context.ts';

/** How many components a drawing has; null until it has been read, and where it cannot be. */
export function useComponentCount(scene: string): number | null {
  const { reader } = useDesign();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    reader
      .readIdly({ text: scene }, () => isWanted)
      .then(
        (reading) => isWanted && reading !== null && setCount(reading.diagram.components.length),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [reader, scene]);
  return count;
}
