class Solution {
  isValid(s) {
    const open = [];
    for (let i = 0; i < s.length; i++) {
      const c = s[i];
      if (c === '(' || c === '[' || c === '{') {
        open.push(c);
      } else if (open.length > 0) {
        const last = open.pop();
        if (last + c !== '()' && last + c !== '[]' && last + c !== '{}') return false;
      }
    }
    return open.length === 0;
  }
}
