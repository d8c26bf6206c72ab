class Solution {
  evalRPN(tokens) {
    const stack = [];
    for (const token of tokens) {
      if (Number.isNaN(Number(token))) {
        const b = stack.pop();
        const a = stack.pop();
        switch (token) {
          case '+':
            stack.push(a + b);
            break;
          case '-':
            stack.push(a - b);
            break;
          case '*':
            stack.push(a * b);
            break;
          default:
            stack.push(a / b);
        }
      } else {
        stack.push(Number(token));
      }
    }
    return Math.trunc(stack[0]);
  }
}
