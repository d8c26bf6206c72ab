# The independent oracle: nothing is noted beside a value. A heap of values and places knows the smallest; what was taken
# from the stack leaves the heap when it comes to its top.
class MinStack:
    def __init__(self):
        self.stack = []
        self.heap = []

    def push(self, val):
        heappush(self.heap, (val, len(self.stack)))
        self.stack.append(val)

    def pop(self):
        self.stack.pop()
        while self.heap and self.heap[0][1] >= len(self.stack):
            heappop(self.heap)

    def top(self):
        return self.stack[-1]

    def get_min(self):
        return self.heap[0][0]
