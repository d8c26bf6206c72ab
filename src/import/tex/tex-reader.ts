/** A place in a TeX text, and the ways to read on from it. */
export class TexReader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** What a sticky pattern finds here, and moves behind it; undefined where it finds nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    return match;
  }

  /** Everything up to a text, and moves behind that; to the end where it does not come. */
  until(end: string): string {
    const found = this.text.indexOf(end, this.at);
    const stop = found < 0 ? this.text.length : found;
    const before = this.text.slice(this.at, stop);
    this.at = found < 0 ? stop : found + end.length;
    return before;
  }

  /** An argument in braces, braces inside it counted; undefined where none begins here. */
  group(): string | undefined {
    const start = this.at;
    if (!this.take(/\s*\{/)) return undefined;
    const from = this.at;
    for (let depth = 1; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === '\\') this.at++;
      else if (character === '{') depth++;
      else if (character === '}' && --depth === 0) return this.text.slice(from, this.at++);
    }
    this.at = start;
    return undefined;
  }
}
