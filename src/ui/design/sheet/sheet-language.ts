import { StreamLanguage, type StreamParser } from '@codemirror/language';

interface State {
  isInFence: boolean;
}

/** As much Markdown as a sheet has: headings, lists, code, emphasis, and the numbers that estimates are made of. */
const parser: StreamParser<State> = {
  name: 'sheet',
  startState: () => ({ isInFence: false }),
  token(stream, state) {
    if (stream.sol() && stream.match(/^\s*(?:```|~~~)/)) {
      state.isInFence = !state.isInFence;
      stream.skipToEnd();
      return 'monospace';
    }
    if (state.isInFence) {
      stream.skipToEnd();
      return 'monospace';
    }
    if (stream.sol() && stream.match(/^#{1,6}\s/)) {
      stream.skipToEnd();
      return 'heading';
    }
    if (stream.sol() && stream.match(/^\s*(?:[-*+]|\d+[.)])\s/)) return 'list';
    if (stream.sol() && stream.match(/^\s*>/)) return 'quote';
    if (stream.match(/^`[^`]+`/)) return 'monospace';
    if (stream.match(/^\*\*[^*]+\*\*/)) return 'strong';
    if (stream.match(/^(?:GET|POST|PUT|PATCH|DELETE)\b/)) return 'keyword';
    if (stream.match(/^[~≈]?\d[\d,._]*(?:[eE^×]\d+)?\s?(?:[KMGTP]i?B?|[kmb]n?|%|ms|rps|qps|\/s)?\b/)) return 'number';
    stream.next();
    stream.match(/^[\p{L}'’]+/u);
    return null;
  },
};

/** The grammar of a sheet. */
export const sheetLanguage = StreamLanguage.define(parser);
