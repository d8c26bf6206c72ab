import { Document, isMap, isSeq, visit } from 'yaml';

/** Data as the YAML of a package; inside `input`, `expected` and other values it is written as JSON is, on one line. */
export function writeYaml(data: unknown, inFlow: readonly string[]): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      const name = String((key as { value?: unknown }).value);
      if (inFlow.includes(name) && (isMap(value) || isSeq(value))) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
