var isPalindrome = function (s) {
  const cleaned = s.toLowerCase().replace(/[^a-z]/g, '');
  return cleaned === [...cleaned].reverse().join('');
};
