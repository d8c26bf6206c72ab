export class MedianFinder {
  private lower = new PriorityQueue<number>((a, b) => b - a);
  private upper = new PriorityQueue<number>((a, b) => a - b);

  addNum(num: number): void {
    this.lower.push(num);
    this.upper.push(this.lower.pop()!);
    if (this.upper.size() > this.lower.size()) this.lower.push(this.upper.pop()!);
  }

  findMedian(): number {
    if (this.lower.size() > this.upper.size()) return this.lower.front()!;
    return (this.lower.front()! + this.upper.front()!) >> 1;
  }
}
