import { Component, Suspense, type ReactNode } from 'react';
import { ReloadNotice } from './reload-notice.tsx';

export interface LazyPanelProps {
  readonly children: ReactNode;
  /** What stands there until it has come; left out: nothing. */
  readonly fallback?: ReactNode;
  /** What stands there where it does not come; left out: a sentence, and a way to reload. */
  readonly failure?: ReactNode;
}

/**
 * A part of the page that comes when it is wanted. Where it does not come, because it belongs to a build that has been
 * replaced or because there is no network, only its own place is empty: without this boundary React would take the
 * whole island away, editor and all.
 */
export class LazyPanel extends Component<LazyPanelProps, { readonly hasFailed: boolean }> {
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override readonly state = { hasFailed: false };

  override render(): ReactNode {
    const { children, fallback, failure = NOT_OPENED } = this.props;
    return this.state.hasFailed ? failure : <Suspense fallback={fallback}>{children}</Suspense>;
  }
}

const NOT_OPENED = (
  <ReloadNotice className="pane-empty">
    This part of the page could not be opened. Check the connection, then reload: nothing you typed is lost.
  </ReloadNotice>
);
