function containsDuplicate(nums) {
  let text = '';
  for (const number of nums) {
    if (text.includes(String(number))) return true;
    text += ',' + number;
  }
  return false;
}
