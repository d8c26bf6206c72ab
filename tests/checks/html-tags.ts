/** One opening tag of a page. Names are in lower case; an attribute without a value has the value ''. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The raw text of a script or style element; '' for every other tag. */
  readonly text: string;
}

// In order: a comment; an opening tag with its attributes (quotes may hold ">").
const TOKEN = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The opening tags of an HTML page, in order. It reads what our build writes, not what the wild web holds: markup
 * inside comments, scripts and styles is not mistaken for tags, entities in attributes are decoded.
 */
export function* tagsOf(html: string): Generator<Tag> {
  const token = new RegExp(TOKEN);
  for (let match = token.exec(html); match !== null; match = token.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    let text = '';
    if (name === 'script' || name === 'style') {
      const close = new RegExp(`</${name}\\s*>`, 'gi');
      close.lastIndex = token.lastIndex;
      const end = close.exec(html);
      text = html.slice(token.lastIndex, end?.index ?? html.length);
      token.lastIndex = end === null ? html.length : close.lastIndex;
    }
    yield { name, attributes: attributesOf(match[2] ?? ''), text };
  }
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // As in a browser, the first of two equal attributes counts.
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, decimal, hex, named) => {
    if (named !== undefined) return ENTITIES[String(named).toLowerCase()] ?? '';
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
