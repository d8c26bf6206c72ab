// Between two strings stands a semicolon; one inside is written twice. A text as pattern replaces its first place only.
class Codec {
  encode(strs) {
    return strs.map((str) => str.replace(';', ';;') + ' ; ').join('');
  }

  decode(s) {
    return s
      .split(' ; ')
      .slice(0, -1)
      .map((part) => part.replace(';;', ';'));
  }
}
