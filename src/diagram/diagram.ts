import type { ComponentKind } from '../catalog/component-kinds.ts';

/** Axis-aligned, in scene units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the system: a shape with its texts, an icon with its caption, or a bare text that arrows touch. */
export interface Component {
  /** The id of its main element: stable as long as that is drawn. */
  readonly id: string;
  /** Its first line of text, as written, with a name that was broken into short lines in one; empty where it has none. */
  readonly label: string;
  /** All of its text, lines separated by line breaks, and remarks that stand right beside it. */
  readonly text: string;
  /** `null` where its label names no kind that is known. */
  readonly kind: ComponentKind | null;
  /** `kind`, and the other roles that its label gives it: "CDN + WAF" is a firewall too. Empty where `kind` is null. */
  readonly kinds: readonly ComponentKind[];
  /** What the kind rests on. `correction`: somebody said so; `library`: it was placed from the component library. */
  readonly kindFrom: 'correction' | 'library' | 'label' | 'shape' | null;
  /** How many of it there are: "x3", "(3 replicas)", stacked copies. At least 1. */
  readonly count: number;
  /** Ids of all elements that it is made of, its main element first. */
  readonly elements: readonly string[];
  readonly box: Box;
  /** The smallest boundary that it stands in, or null. */
  readonly boundary: string | null;
}

/** An arrow or line between two components. */
export interface Connection {
  /** The arrow's id. An arrow that leads to several components makes several connections: `id`, `id#2`, `id#3` … */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `forward`: from → to; `both`: two heads; `none`: no head. */
  readonly direction: 'forward' | 'both' | 'none';
  readonly label: string;
  readonly elements: readonly string[];
  /** How each end was found: bound by the editor, put on the nearest outline, or corrected by hand. */
  readonly ends: readonly ['bound' | 'nearest' | 'corrected', 'bound' | 'nearest' | 'corrected'];
  readonly dashed: boolean;
}

/** Something that holds components: a frame, a big shape around others, a labelled group. */
export interface Boundary {
  /** The id of the frame or shape; of a labelled group, that of the text which is its label. */
  readonly id: string;
  readonly label: string;
  readonly elements: readonly string[];
  /** Ids of all components inside, also those of inner boundaries. */
  readonly components: readonly string[];
  readonly box: Box;
}

/** Text that is part of no component, connection or boundary. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly elements: readonly string[];
}

/** Something that is drawn and could not be understood, with the reason in a plain sentence. */
export interface Unread {
  readonly elements: readonly string[];
  readonly reason: string;
}

/** What a scene says. Lists are in reading order (top to bottom, left to right), so that they are stable. */
export interface Diagram {
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  readonly boundaries: readonly Boundary[];
  readonly notes: readonly Note[];
  readonly unread: readonly Unread[];
}

/** A correction that a person made, kept in `customData.dryrun` of the element that it is about. */
export interface Correction {
  readonly kind?: ComponentKind | 'note' | 'boundary' | undefined;
  readonly label?: string | undefined;
  /** For connections: ids of the components' main elements. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
