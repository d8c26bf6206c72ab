import { expect, test } from 'vitest';
import { texToMarkdown } from './tex-to-markdown.ts';

const convert = (tex: string): string => texToMarkdown(tex).markdown;

test.each([
  [String.raw`a \textbf{b \emph{c}} \texttt{d\_e} 50\% % comment`, 'a **b *c*** `d_e` 50%'],
  [String.raw`$x^2$ and \(y\) and $$z$$`, '$x^2$ and $y$ and\n\n$$z$$'],
  ['\\section*{Input}\nText', '## Input\n\nText'],
  ['\\begin{Output}\nText\n\\end{Output}', '## Output\n\nText'],
  ["``a'' `b' -- c---d~e \\ldots", "“a” ‘b' – c—d e …"],
  ['\\begin{verbatim}\n$ls *\n\\end{verbatim}', '```\n$ls *\n```'],
  [String.raw`\href{https://a.example/b}{there}`, '[there](https://a.example/b)'],
  ['2 * 3 < x_1 # [no]', String.raw`2 \* 3 \< x\_1 \# \[no\]`],
  ['one\n\n\n\ntwo\nthree', 'one\n\ntwo\nthree'],
])('%j becomes %j', (tex, markdown) => {
  expect(convert(tex)).toBe(markdown);
});

test('lists may stand in lists', () => {
  const tex = String.raw`\begin{itemize}
    \item one
    \begin{enumerate}
      \item first
      \item second
    \end{enumerate}
    \item two
  \end{itemize}`;
  expect(convert(tex).replaceAll(/\n+/g, '\n')).toBe('- one\n   1. first\n   1. second\n- two');
});

test('the name is taken from where it is written plainly', () => {
  expect(texToMarkdown('\\problemname{The $n$ Towers}\nText')).toMatchObject({
    name: 'The $n$ Towers',
    markdown: 'Text',
  });
  expect(texToMarkdown('%% plainproblemname: The n Towers\n\\problemname{The $n$ Towers}').name).toBe('The n Towers');
});

test('what cannot be converted is kept and reported', () => {
  const tex = String.raw`\illustration{0.3}{a.png}{b} \foo[x]{y}{z} $\undefinedthing{$
\begin{tabular}{ll} a & b \end{tabular}`;
  const { markdown, notes } = texToMarkdown(tex);
  expect(markdown).toContain(String.raw`\foo[x]{y}{z}`);
  expect(markdown).toContain(String.raw`\begin{tabular}{ll} a & b \end{tabular}`);
  expect(notes).toEqual([
    String.raw`the statement's pictures are left out (\illustration)`,
    String.raw`\foo is kept as it is written`,
    String.raw`the formula \undefinedthing{ is kept as it is written`,
    'the environment tabular is kept as it is written',
  ]);
});
