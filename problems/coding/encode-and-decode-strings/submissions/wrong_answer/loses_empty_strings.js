class Codec {
  encode(strs) {
    return strs.map((text) => encodeURIComponent(text)).join('&');
  }

  decode(s) {
    return s.split('&').filter(Boolean).map(decodeURIComponent);
  }
}
