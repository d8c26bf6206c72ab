import { createContext, useContext } from 'react';
import type { WorkspaceModel } from './workspace-model.ts';

/** The model of the page; null while it is being opened. */
export const WorkspaceContext = createContext<WorkspaceModel | null>(null);

/** The model; only for components that are rendered once it is there. */
export function useWorkspace(): WorkspaceModel {
  const model = useContext(WorkspaceContext);
  if (!model) throw new Error('This component must stand inside an opened workspace.');
  return model;
}
