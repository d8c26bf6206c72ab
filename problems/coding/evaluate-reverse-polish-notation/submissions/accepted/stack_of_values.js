function evalRPN(tokens) {
  const operators = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => Math.trunc(a / b),
  };
  const stack = [];
  for (const token of tokens) {
    if (token in operators) {
      const right = stack.pop();
      const left = stack.pop();
      stack.push(operators[token](left, right));
    } else {
      stack.push(Number(token));
    }
  }
  return stack[0];
}
