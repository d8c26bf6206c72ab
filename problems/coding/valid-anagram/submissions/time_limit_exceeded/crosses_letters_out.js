function isAnagram(s, t) {
  const left = t.split('');
  for (const letter of s) {
    let at = 0;
    while (at < left.length && left[at] !== letter) at++;
    if (at === left.length) return false;
    for (let i = at + 1; i < left.length; i++) left[i - 1] = left[i];
    left.length--;
  }
  return left.length === 0;
}
