const isPalindrome = (s) => {
  const codes = [];
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122)) codes.push(code);
    if (code >= 65 && code <= 90) codes.push(code + 32);
  }
  for (let i = 0, j = codes.length - 1; i < j; i++, j--) {
    if (codes[i] !== codes[j]) return false;
  }
  return true;
};
