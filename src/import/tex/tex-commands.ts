/** Commands whose one argument is kept, with Markdown around it. */
export const WRAPPED: Readonly<Record<string, readonly [string, string]>> = {
  textbf: ['**', '**'],
  emph: ['*', '*'],
  textit: ['*', '*'],
  underline: ['', ''],
  textsc: ['', ''],
  textrm: ['', ''],
  text: ['', ''],
  mbox: ['', ''],
  section: ['\n\n## ', '\n\n'],
  subsection: ['\n\n### ', '\n\n'],
  paragraph: ['\n\n**', '** '],
  footnote: [' (', ')'],
};

/** Commands that only say how something looks, or where samples stand; dropped without a word. */
export const IGNORED = new Set(
  `noindent indent centering raggedright bigskip medskip smallskip newpage clearpage nextsample remainingsamples tiny
  scriptsize footnotesize small normalsize large Large LARGE huge Huge par bf it tt sl rm protect displaystyle`.split(
    /\s+/,
  ),
);

/** Commands with arguments that are dropped, and how many those are; each is reported. */
export const DROPPED: Readonly<Record<string, number>> = {
  illustration: 3,
  includegraphics: 1,
  caption: 1,
  label: 1,
  vspace: 1,
  hspace: 1,
};

/** Commands that stand for a text. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textbackslash: '\\\\',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  quad: ' ',
  qquad: ' ',
  textquotedblleft: '“',
  textquotedblright: '”',
  textless: '&lt;',
  textgreater: '&gt;',
  rightarrow: '→',
  leq: '≤',
  geq: '≥',
  times: '×',
};

/** Environments whose content is kept without them; the first three are headings of Kattis statements. */
export const KEPT: Readonly<Record<string, string>> = {
  Input: '\n\n## Input\n\n',
  Output: '\n\n## Output\n\n',
  Interaction: '\n\n## Interaction\n\n',
  center: '\n\n',
  quote: '\n\n',
  figure: '\n\n',
  wrapfigure: '\n\n',
  document: '',
  flushleft: '\n\n',
};

/** Environments that are shown letter by letter. */
export const VERBATIM = new Set(['verbatim', 'lstlisting', 'Verbatim']);
