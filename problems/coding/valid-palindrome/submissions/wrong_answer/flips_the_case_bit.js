class Solution {
  isPalindrome(s) {
    const codes = [...s].filter((c) => /[a-zA-Z0-9]/.test(c)).map((c) => c.charCodeAt(0));
    for (let i = 0; i < codes.length; i++) {
      const difference = Math.abs(codes[i] - codes[codes.length - 1 - i]);
      if (difference !== 0 && difference !== 32) return false;
    }
    return true;
  }
}
