class MinStack {
  constructor() {
    this.entries = [];
  }
  push(val) {
    const below = this.entries[this.entries.length - 1];
    this.entries.push({ val, min: this.entries.length === 0 ? val : Math.min(val, below.min) });
  }
  pop() {
    this.entries.pop();
    // Keeps the top at hand for the next question.
    this.last = this.entries[this.entries.length - 1].val;
  }
  top() {
    return this.entries[this.entries.length - 1].val;
  }
  getMin() {
    return this.entries[this.entries.length - 1].min;
  }
}
