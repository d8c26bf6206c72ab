import { startTransition, useEffect, useState, type RefObject } from 'react';

/** What people do first when they begin to read or to work. */
const BEGINNINGS = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Whether it is time to load what an element will hold: it has been seen, or, where it is hidden as on a phone, somebody
 * has begun to use the page and may want it next.
 */
export function useWanted(place: RefObject<Element | null>): boolean {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    if (isWanted || place.current === null) return undefined;
    const want = (): void => startTransition(() => setIsWanted(true));
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) want();
    });
    observer.observe(place.current);
    // Panes scroll, not the page, and a scroll does not bubble.
    const options = { capture: true, passive: true };
    for (const event of BEGINNINGS) addEventListener(event, want, options);
    return () => {
      observer.disconnect();
      for (const event of BEGINNINGS) removeEventListener(event, want, options);
    };
  }, [isWanted, place]);
  return isWanted;
}
