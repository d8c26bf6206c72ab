def next_larger(numbers):
    answer = [-1] * len(numbers)
    waiting = []
    for position, number in enumerate(numbers):
        while waiting and numbers[waiting[-1]] < number:
            answer[waiting.pop()] = number
        waiting.append(position)
    return answer
