export const isPalindrome = (s: string): boolean => {
  const cleaned = s.replace(/\W/g, '').toLowerCase();
  return cleaned === cleaned.split('').reverse().join('');
};
