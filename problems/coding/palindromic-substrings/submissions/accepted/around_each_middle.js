function countSubstrings(s) {
  let count = 0;
  for (let middle = 0; middle < s.length; middle++) {
    count += countAround(s, middle, middle) + countAround(s, middle, middle + 1);
  }
  return count;
}

/** The number of palindromes that grow out of the part between two positions, both included. */
function countAround(s, left, right) {
  let count = 0;
  while (left >= 0 && right < s.length && s[left] === s[right]) {
    count++;
    left--;
    right++;
  }
  return count;
}
