var MedianFinder = function () {
  this.numbers = [];
};

MedianFinder.prototype.addNum = function (num) {
  this.numbers.push(num);
};

MedianFinder.prototype.findMedian = function () {
  this.numbers.sort((a, b) => a - b);
  const middle = this.numbers.length >> 1;
  if (this.numbers.length % 2 === 1) return this.numbers[middle];
  return (this.numbers[middle - 1] + this.numbers[middle]) / 2;
};
