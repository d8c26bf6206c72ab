export function evalRPN(tokens: string[]): number {
  const stack: any[] = [];
  for (const token of tokens) {
    if (!['+', '-', '*', '/'].includes(token)) {
      stack.push(token);
      continue;
    }
    const b = stack.pop();
    const a = stack.pop();
    if (token === '+') stack.push(a + b);
    if (token === '-') stack.push(a - b);
    if (token === '*') stack.push(a * b);
    if (token === '/') stack.push(Math.trunc(a / b));
  }
  return Number(stack[0]);
}
