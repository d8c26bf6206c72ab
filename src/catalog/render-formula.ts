import katex from 'katex';

/** A formula that KaTeX does not understand. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

/**
 * KaTeX as MathML, which browsers show and screen readers read without a style sheet or fonts of ours. Throws a
 * {@link FormulaError} that quotes the formula.
 */
export function renderFormula(tex: string, isBlock = false): string {
  try {
    const html = katex.renderToString(tex, { output: 'mathml', displayMode: isBlock, strict: 'error', trust: false });
    // The wrapper only carries a class for KaTeX's style sheet, which is not used.
    return html.replace(/^<span class="katex">(.*)<\/span>$/s, '$1');
  } catch (error) {
    const reason = error instanceof katex.ParseError ? error.rawMessage : String(error);
    throw new FormulaError(`the formula $${tex}$ is not understood: ${reason}`, { cause: error });
  }
}
