import { useEffect, useState } from 'react';

/** Renders again each second while `isOn`. */
export function useTick(isOn: boolean): void {
  const [, setCount] = useState(0);
  useEffect(() => {
    if (!isOn) return undefined;
    const ticking = setInterval(() => setCount((count) => count + 1), 1000);
    return () => clearInterval(ticking);
  }, [isOn]);
}
