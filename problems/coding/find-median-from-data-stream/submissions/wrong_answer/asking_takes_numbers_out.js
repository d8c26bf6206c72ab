class MedianFinder {
  lower = new MaxPriorityQueue();
  upper = new MinPriorityQueue();

  addNum(num) {
    this.lower.enqueue(num);
    this.upper.enqueue(this.lower.dequeue());
    if (this.upper.size() > this.lower.size()) this.lower.enqueue(this.upper.dequeue());
  }

  findMedian() {
    if (this.lower.size() > this.upper.size()) return this.lower.dequeue();
    return (this.lower.front() + this.upper.front()) / 2;
  }
}
