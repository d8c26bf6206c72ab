import type { AnyNode } from 'acorn';
import type { Choice } from './choose-functions.ts';
import type { Survey } from './survey.ts';
import { childrenOf } from './syntax.ts';

/** The generator whose body is being printed; `null` stands for code that may not yield. */
export interface Frame {
  /** How many variables of ours the body needs. */
  variables: number;
}

/** What prints a node in its new form, or null where the node is printed as it is, with its children in their new form. */
export type PrintRule = (printer: Printer, node: AnyNode, frame: Frame | null) => string | null;

/**
 * Prints a program from its source and its tree. What no rule changes is copied, and everything left out is replaced
 * by its line ends, so each token stays on its line.
 */
export class Printer {
  readonly source: string;
  readonly survey: Survey;
  readonly choice: Choice;
  readonly #rules: readonly PrintRule[];

  constructor(source: string, survey: Survey, choice: Choice, rules: readonly PrintRule[]) {
    this.source = source;
    this.survey = survey;
    this.choice = choice;
    this.#rules = rules;
  }

  /** The line ends between two offsets of the source. */
  lineEnds(from: number, to: number): string {
    return this.source.slice(from, to).replace(/[^\n\r\u2028\u2029]/g, '');
  }

  print(node: AnyNode, frame: Frame | null): string {
    for (const rule of this.#rules) {
      const text = rule(this, node, frame);
      if (text !== null) return text;
    }
    return this.printAround(node, node.start, childrenOf(node), frame);
  }

  /** Prints `children`, and copies what is between them, from an offset to the end of `node`. */
  printAround(node: AnyNode, from: number, children: readonly AnyNode[], frame: Frame | null): string {
    let text = '';
    let at = from;
    for (const child of children) {
      text += this.source.slice(at, child.start) + this.print(child, frame);
      at = child.end;
    }
    return text + this.source.slice(at, node.end);
  }

  /** Prints a comma-separated list that begins after `from`, with the line ends up to `to` behind it. */
  printList(nodes: readonly AnyNode[], from: number, to: number, frame: Frame | null): string {
    let at = from;
    const parts = nodes.map((node) => {
      const text = this.lineEnds(at, node.start) + this.print(node, frame);
      at = node.end;
      return text;
    });
    return parts.join(',') + this.lineEnds(at, to);
  }
}
