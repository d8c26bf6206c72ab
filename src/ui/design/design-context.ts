import { createContext, useContext } from 'react';
import type { DesignModel } from './design-model.ts';

/** The model of the page; null while it is being opened. */
export const DesignContext = createContext<DesignModel | null>(null);

/** The model; only for components that are rendered once it is there. */
export function useDesign(): DesignModel {
  const model = useContext(DesignContext);
  if (!model) throw new Error('This component must stand inside an opened design workspace.');
  return model;
}
