function isPalindrome(s) {
  const clean = () => s.toLowerCase().replace(/[^a-z0-9]/g, '');
  for (let i = 0; i < clean().length; i++) {
    if (clean().charAt(i) !== clean().charAt(clean().length - 1 - i)) return false;
  }
  return true;
}
