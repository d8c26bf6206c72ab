class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = [inf]

    def push(self, val: int) -> None:
        self.stack.append(val)
        if val < self.minima[-1]:
            self.minima.append(val)

    def pop(self) -> None:
        if self.stack.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.minima[-1]
