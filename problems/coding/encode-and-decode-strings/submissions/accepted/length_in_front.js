class Codec {
  encode(strs) {
    let s = '';
    for (const text of strs) s += text.length + '#' + text;
    return s;
  }

  decode(s) {
    const strs = [];
    let at = 0;
    while (at < s.length) {
      const mark = s.indexOf('#', at);
      const end = mark + 1 + Number(s.slice(at, mark));
      strs.push(s.slice(mark + 1, end));
      at = end;
    }
    return strs;
  }
}
