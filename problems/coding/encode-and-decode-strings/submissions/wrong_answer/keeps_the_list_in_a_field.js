class Codec {
  encode(strs) {
    this.strs = strs;
    return strs.join('');
  }

  decode(s) {
    return this.strs ?? [s];
  }
}
