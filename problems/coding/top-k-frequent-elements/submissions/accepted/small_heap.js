/**
 * @param {number[]} nums
 * @param {number} k
 * @return {number[]}
 */
var topKFrequent = function (nums, k) {
  const counts = new Map();
  for (const number of nums) counts.set(number, (counts.get(number) || 0) + 1);
  const best = new MinPriorityQueue(([, count]) => count);
  for (const entry of counts) {
    best.enqueue(entry);
    if (best.size() > k) best.dequeue();
  }
  return best.toArray().map(([number]) => number);
};
