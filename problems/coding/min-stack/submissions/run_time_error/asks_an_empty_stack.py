class MinStack:
    def __init__(self):
        self.stack = []
        self.smallest = None

    def push(self, val: int) -> None:
        self.stack.append(val)
        if self.smallest is None or val < self.smallest:
            self.smallest = val

    def pop(self) -> None:
        # The smallest is looked for again, also where nothing is left.
        self.stack.pop()
        self.smallest = min(self.stack)

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.smallest
