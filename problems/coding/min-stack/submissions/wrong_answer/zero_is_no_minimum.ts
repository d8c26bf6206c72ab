class MinStack {
  stack: [number, number][] = [];

  push(val: number): void {
    const before = this.stack.at(-1)?.[1] || Infinity;
    this.stack.push([val, Math.min(val, before)]);
  }

  pop(): void {
    this.stack.pop();
  }

  top(): number {
    return this.stack.at(-1)![0];
  }

  getMin(): number {
    return this.stack.at(-1)![1];
  }
}
