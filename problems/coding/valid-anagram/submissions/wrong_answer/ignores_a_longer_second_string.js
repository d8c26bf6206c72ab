function isAnagram(s, t) {
  const counts = {};
  for (const letter of t) counts[letter] = (counts[letter] || 0) + 1;
  for (const letter of s) {
    if (!counts[letter]) return false;
    counts[letter]--;
  }
  return true;
}
