import { useStore } from '@nanostores/react';
import { $settings } from '../../journal/stores.ts';

/** The labels that the person does not want to see, for `data-hide`. */
export function useHiddenLabels(): string | undefined {
  const { hideDifficulty, hidePatterns } = useStore($settings, { ssr: 'initial' });
  const hidden = [hideDifficulty ? 'difficulty' : '', hidePatterns ? 'patterns' : ''].filter(Boolean).join(' ');
  return hidden === '' ? undefined : hidden;
}
