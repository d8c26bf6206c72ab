const evalRPN = (tokens) => {
  const list = [...tokens];
  let at = 0;
  while (list.length > 1) {
    while (!'+-*/'.includes(list[at])) at++;
    const [a, b] = [Number(list[at - 2]), Number(list[at - 1])];
    let result;
    if (list[at] === '+') result = a + b;
    else if (list[at] === '-') result = a - b;
    else if (list[at] === '*') result = a * b;
    else result = (a / b) | 0;
    list.splice(at - 2, 3, String(result));
    at -= 1;
  }
  return Number(list[0]);
};
