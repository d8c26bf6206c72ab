const maxProduct = (nums) => {
  let best = -Infinity;
  for (const order of [nums, [...nums].reverse()]) {
    let product = 1;
    for (const number of order) {
      product = number === 0 ? 1 : product * number;
      if (number !== 0) best = Math.max(best, product);
    }
  }
  return best === -Infinity ? 0 : best;
};
