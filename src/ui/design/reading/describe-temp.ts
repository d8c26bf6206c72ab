import type { Diagram } from '../../../diagram/diagram.ts';
export const describeDiagram = (diagram: Diagram): string => `${diagram.components.length} components.`;
