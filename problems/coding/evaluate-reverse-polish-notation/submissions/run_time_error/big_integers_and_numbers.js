const evalRPN = (tokens) => {
  const stack = [];
  for (const token of tokens) {
    if (/^[-+*/]$/.test(token)) {
      const b = stack.pop();
      const a = stack.pop();
      if (token === '+') stack.push(a + b);
      else if (token === '-') stack.push(a - b);
      else if (token === '*') stack.push(a * b);
      // BigInt rounds towards zero, but what comes out of it does not mix with numbers.
      else stack.push(BigInt(a) / BigInt(b));
    } else {
      stack.push(Number(token));
    }
  }
  return Number(stack[0]);
};
