function nextLarger(numbers: number[]): number[] {
  const answer: number[] = new Array(numbers.length).fill(-1);
  const waiting: number[] = [];
  numbers.forEach((number, position) => {
    while (waiting.length > 0 && numbers[waiting[waiting.length - 1]] < number) answer[waiting.pop()!] = number;
    waiting.push(position);
  });
  return answer;
}
