/** The words for a kebab-case name: `arrays-and-hashing` is "Arrays and hashing". */
export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
