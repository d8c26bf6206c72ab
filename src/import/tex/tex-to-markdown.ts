import { renderFormula } from '../../catalog/render-formula.ts';
import { DROPPED, IGNORED, KEPT, SYMBOLS, VERBATIM, WRAPPED } from './tex-commands.ts';
import { TexReader } from './tex-reader.ts';

/** A statement as Markdown. */
export interface ConvertedTex {
  readonly markdown: string;
  /** What `\problemname` says. */
  readonly name: string | undefined;
  /** What could not be converted and was kept as it was, or was dropped. */
  readonly notes: readonly string[];
}

/**
 * Converts the part of LaTeX that problem statements commonly use: sections, lists, emphasis, code, formulas, quotes and
 * dashes. Anything else is kept letter by letter and reported, so that nothing is lost unnoticed.
 */
export function texToMarkdown(tex: string): ConvertedTex {
  const converter = new Converter();
  const plainName = /^%%\s*plainproblemname:\s*(.+)$/m.exec(tex)?.[1];
  const markdown = converter.convert(tex.replaceAll('\r\n', '\n'));
  return {
    markdown: markdown
      .replaceAll(/[ \t]+\n/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    name: plainName?.trim() ?? converter.name,
    notes: [...new Set(converter.notes)],
  };
}

class Converter {
  name: string | undefined;
  readonly notes: string[] = [];
  /** The lists around what is read now: how an entry of each begins. */
  readonly #lists: string[] = [];

  convert(tex: string): string {
    const reader = new TexReader(tex);
    let out = '';
    while (!reader.isAtEnd) out += this.#next(reader);
    return out;
  }

  #next(reader: TexReader): string {
    if (reader.take(/\s+(?=\\item\b)/)) return '';
    // A comment takes its line break along.
    if (reader.take(/%[^\n]*\n?[ \t]*/)) return '';
    if (reader.take(/\$\$/)) return this.#formula(reader.until('$$'), true);
    if (reader.take(/\$/)) return this.#formula(reader.until('$'), false);
    if (reader.take(/\\\[/)) return this.#formula(reader.until(String.raw`\]`), true);
    if (reader.take(/\\\(/)) return this.#formula(reader.until(String.raw`\)`), false);
    if (reader.take(/\\\\(?:\[[^\]]*\])?/)) return '  \n';
    const escaped = reader.take(/\\([%&_#${} ])/);
    if (escaped) return escapeMarkdown(escaped[1] ?? '');
    const command = reader.take(/\\([A-Za-z]+)\*?/);
    if (command) return this.#command(command[1] ?? '', command[0], reader);
    if (reader.take(/~/)) return ' ';
    if (reader.take(/---/)) return '—';
    if (reader.take(/--/)) return '–';
    if (reader.take(/``/)) return '“';
    if (reader.take(/''/)) return '”';
    if (reader.take(/`/)) return '‘';
    if (reader.take(/[{}]/)) return '';
    if (reader.take(/\n[ \t]*\n\s*/)) return '\n\n';
    const space = reader.take(/[ \t]*\n[ \t]*/);
    if (space) return '\n';
    return escapeMarkdown(reader.take(/[A-Za-z0-9 ,.;:!?()]+|[^]/)?.[0] ?? '');
  }

  #command(name: string, written: string, reader: TexReader): string {
    if (name === 'begin') return this.#environment(reader);
    if (name === 'end') return this.#end(reader.group() ?? '');
    if (name === 'item') return this.#item(reader);
    if (name === 'problemname') {
      this.name = this.convert(reader.group() ?? '').trim() || undefined;
      return '';
    }
    if (name === 'texttt' || name === 'verb') return this.#code(name, reader);
    if (name === 'url' || name === 'href') return this.#link(name, reader);
    const symbol = SYMBOLS[name];
    if (symbol !== undefined) return reader.take(/\{\}|(?= )/) ? symbol : (reader.take(/[ \t]+/), symbol);
    const wrapped = WRAPPED[name];
    if (wrapped) return wrapped[0] + this.convert(reader.group() ?? '').trim() + wrapped[1];
    if (IGNORED.has(name)) return reader.take(/[ \t]+/) ? '' : '';
    const dropped = DROPPED[name];
    if (dropped !== undefined) {
      reader.take(/\s*\[[^\]]*\]/);
      for (let count = 0; count < dropped; count++) reader.group();
      if (name === 'illustration' || name === 'includegraphics')
        this.notes.push(`the statement's pictures are left out (\\${name})`);
      return '';
    }
    const from = reader.at;
    reader.take(/\[[^\]]*\]/);
    while (reader.group() !== undefined);
    this.notes.push(`\\${name} is kept as it is written`);
    return codeSpan(written + reader.text.slice(from, reader.at));
  }

  #environment(reader: TexReader): string {
    const name = (reader.group() ?? '').replace(/\*$/, '');
    if (name === 'itemize' || name === 'enumerate') {
      reader.take(/\s*\[[^\]]*\]/);
      this.#lists.push(name === 'itemize' ? '- ' : '1. ');
      return this.#lists.length === 1 ? '\n\n' : '\n';
    }
    if (VERBATIM.has(name)) {
      reader.take(/\[[^\]]*\]/);
      return fence(
        reader
          .until(String.raw`\end{${name}}`)
          .replace(/^\n/, '')
          .trimEnd(),
      );
    }
    if (/^(?:equation|align|gather|displaymath)$/.test(name))
      return this.#formula(reader.until(`\\end{${name}}`), true);
    const kept = KEPT[name];
    if (kept === undefined) {
      this.notes.push(`the environment ${name} is kept as it is written`);
      return fence(`\\begin{${name}}${reader.until(`\\end{${name}}`)}\\end{${name}}`);
    }
    if (name === 'wrapfigure') while (reader.group() !== undefined);
    if (name.endsWith('figure')) reader.take(/\s*\[[^\]]*\]/);
    return kept;
  }

  #end(name: string): string {
    if (name === 'itemize' || name === 'enumerate') this.#lists.pop();
    return name === 'document' ? '' : '\n\n';
  }

  #item(reader: TexReader): string {
    const label = reader.take(/\s*\[([^\]]*)\]/)?.[1];
    reader.take(/\s+/);
    const indent = '   '.repeat(Math.max(0, this.#lists.length - 1));
    return `\n${indent}${this.#lists.at(-1) ?? '- '}${label === undefined ? '' : `${this.convert(label)} `}`;
  }

  #code(name: string, reader: TexReader): string {
    if (name === 'verb') {
      const mark = reader.take(/[^]/)?.[0] ?? '|';
      return codeSpan(reader.until(mark));
    }
    const inner = reader.group() ?? '';
    // What is emphasised inside code is code.
    return codeSpan(
      inner
        .replaceAll(/\\([%&_#${} ])/g, '$1')
        .replaceAll(/\\[A-Za-z]+\{([^{}]*)\}/g, '$1')
        .replaceAll('~', ' '),
    );
  }

  #link(name: string, reader: TexReader): string {
    const address = (reader.group() ?? '').replaceAll(/\\([%&_#~])/g, '$1');
    const text = name === 'href' ? this.convert(reader.group() ?? '') : escapeMarkdown(address);
    return `[${text}](${address.replaceAll(/[\s()]/g, encodeURIComponent)})`;
  }

  #formula(tex: string, isBlock: boolean): string {
    const formula = tex.trim().replaceAll(/\n\s*\n/g, '\n');
    if (formula === '') return '';
    try {
      if (formula.includes('`')) throw new TypeError('a backtick would end the formula');
      renderFormula(formula, isBlock);
    } catch {
      this.notes.push(`the formula ${formula.slice(0, 60)} is kept as it is written`);
      return codeSpan(formula);
    }
    return isBlock ? `\n\n$$${formula}$$\n\n` : `$${formula}$`;
  }
}

const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>#$|]/g, String.raw`\$&`);

function codeSpan(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.trim() === '' ? '' : line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

const fence = (text: string): string => `\n\n\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\`\n\n`;
