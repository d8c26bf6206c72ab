class MinStack {
  private readonly values: number[] = [];
  private readonly smallest: number[] = [];

  push(val: number): void {
    this.values.push(val);
    this.smallest.push(Math.min(val, this.smallest.at(-1) ?? val));
  }

  pop(): void {
    this.values.pop();
    this.smallest.pop();
  }

  top(): number {
    return this.values.at(-1)!;
  }

  getMin(): number {
    return this.smallest.at(-1)!;
  }
}
