function evalRPN(tokens: string[]): number {
  const operators: Record<string, (a: number, b: number) => number> = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => Math.trunc(a / b),
  };
  const stack: number[] = [];
  for (const token of tokens) {
    const operator = operators[token];
    if (operator) {
      const right = stack.pop()!;
      const left = stack.pop()!;
      stack.push(operator(left, right));
    } else {
      stack.push(Number(token));
    }
  }
  return stack[0]!;
}
