var isAnagram = function (s, t) {
  return s === t || s === t.split('').reverse().join('');
};
