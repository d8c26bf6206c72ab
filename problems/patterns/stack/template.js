function nextLarger(numbers) {
  const answer = new Array(numbers.length).fill(-1);
  const waiting = [];
  numbers.forEach((number, position) => {
    while (waiting.length > 0 && numbers[waiting.at(-1)] < number) answer[waiting.pop()] = number;
    waiting.push(position);
  });
  return answer;
}
