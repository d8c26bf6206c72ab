class MinStack:
    def __init__(self):
        self.items = []

    def push(self, val):
        insort(self.items, val)

    def pop(self):
        self.items.pop()

    def top(self):
        return self.items[-1]

    def getMin(self):
        return self.items[0]
