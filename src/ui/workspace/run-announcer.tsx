import { useStore } from '@nanostores/react';
import { announce } from './announce.ts';
import { useWorkspace } from './workspace-context.ts';

/** Says aloud what a run is doing. */
export function RunAnnouncer() {
  const state = useStore(useWorkspace().run.state);
  return (
    <div className="visually-hidden" role="status">
      {announce(state)}
    </div>
  );
}
