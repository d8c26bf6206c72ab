var MedianFinder = function () {
  this.numbers = [];
  this.isSorted = true;
};

MedianFinder.prototype.addNum = function (num) {
  this.numbers.push(num);
  this.isSorted = false;
};

MedianFinder.prototype.findMedian = function () {
  if (!this.isSorted) this.numbers.sort();
  this.isSorted = true;
  const middle = this.numbers.length >> 1;
  if (this.numbers.length % 2 === 1) return this.numbers[middle];
  return (this.numbers[middle - 1] + this.numbers[middle]) / 2;
};
