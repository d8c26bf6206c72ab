var evalRPN = function (tokens) {
  const stack = [];
  for (const token of tokens) {
    if (token === '+') stack.push(stack.pop() + stack.pop());
    else if (token === '-') stack.push(stack.pop() - stack.pop());
    else if (token === '*') stack.push(stack.pop() * stack.pop());
    else if (token === '/') stack.push(Math.trunc(stack.pop() / stack.pop()));
    else stack.push(parseInt(token, 10));
  }
  return stack.pop();
};
