class Codec {
  encode(strs: string[]): string {
    return strs.map((text) => text.replaceAll('#', '\\#')).join('#');
  }

  decode(s: string): string[] {
    return s.split(/(?<!\\)#/).map((part) => part.replaceAll('\\#', '#'));
  }
}
