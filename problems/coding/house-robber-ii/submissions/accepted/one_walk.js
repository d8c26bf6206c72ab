// The independent oracle: one walk that remembers whether the first and the latest house were robbed.
var rob = function (nums) {
  let states = new Map([
    ['free free', 0],
    ['robbed robbed', nums[0]],
  ]);
  for (const money of nums.slice(1)) {
    const next = new Map();
    const keep = (key, amount) => next.set(key, Math.max(next.get(key) ?? 0, amount));
    for (const [key, amount] of states) {
      const [first, latest] = key.split(' ');
      keep(`${first} free`, amount);
      if (latest === 'free') keep(`${first} robbed`, amount + money);
    }
    states = next;
  }
  if (nums.length > 1) states.delete('robbed robbed');
  return Math.max(...states.values());
};
