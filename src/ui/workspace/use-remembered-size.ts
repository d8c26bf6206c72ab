import { useStore } from '@nanostores/react';
import { $settings, changeSettings } from '../../journal/stores.ts';

/** A size in the settings, as per cent of both parts; pane-sizes-script.astro reads it before the first paint. */
export function useRememberedSize(name: string) {
  const { paneSizes } = useStore($settings, { ssr: 'initial' });
  return {
    name,
    size: paneSizes[name]?.[0],
    onSize: (size: number) =>
      changeSettings({ paneSizes: { ...$settings.get().paneSizes, [name]: [size, 100 - size] } }),
  };
}
