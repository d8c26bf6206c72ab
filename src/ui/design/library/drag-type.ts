/** The type under which a component of the library is dragged. */
export const KIND_DRAG_TYPE = 'application/x-dryrun-kind';
