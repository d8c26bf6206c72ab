class MinStack {
  constructor() {
    this.values = [];
    this.smallest = [];
  }

  push(val) {
    const before = this.smallest.length > 0 ? this.smallest[this.smallest.length - 1] : val;
    this.values.push(val);
    this.smallest.push(Math.min(val, before));
  }

  pop() {
    this.values.pop();
    this.smallest.pop();
  }

  top() {
    return this.values[this.values.length - 1];
  }

  getMin() {
    return this.smallest[this.smallest.length - 1];
  }
}
