class MinStack {
  constructor() {
    this.stack = [];
    this.min = Infinity;
  }
  push(val) {
    this.stack.push(val);
    this.min = Math.min(this.min, val);
  }
  pop() {
    this.stack.pop();
  }
  top() {
    return this.stack[this.stack.length - 1];
  }
  getMin() {
    return this.min;
  }
}
