var isValid = function (s) {
  let before;
  do {
    before = s;
    s = s.replace(/\(\)|\[\]|\{\}/g, '');
  } while (s !== before);
  return s === '';
};
