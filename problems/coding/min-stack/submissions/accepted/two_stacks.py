class MinStack:
    def __init__(self):
        self.values = []
        self.smallest = []

    def push(self, val: int) -> None:
        self.values.append(val)
        self.smallest.append(min(val, self.smallest[-1]) if self.smallest else val)

    def pop(self) -> None:
        self.values.pop()
        self.smallest.pop()

    def top(self) -> int:
        return self.values[-1]

    def getMin(self) -> int:
        return self.smallest[-1]
