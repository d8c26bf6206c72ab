var MinStack = function () {
  this.stack = [];
};
MinStack.prototype.push = function (val) {
  this.stack.push(val);
};
MinStack.prototype.pop = function () {
  this.stack.pop();
};
MinStack.prototype.top = function () {
  return this.stack.at(-1);
};
MinStack.prototype.getMin = function () {
  return [...this.stack].sort((a, b) => a - b)[0];
};
