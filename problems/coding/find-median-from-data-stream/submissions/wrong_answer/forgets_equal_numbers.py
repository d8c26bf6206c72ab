class MedianFinder:
    def __init__(self):
        self.seen = set()
        self.numbers = []

    def addNum(self, num: int) -> None:
        if num not in self.seen:
            self.seen.add(num)
            bisect.insort(self.numbers, num)

    def findMedian(self) -> float:
        middle = len(self.numbers) // 2
        if len(self.numbers) % 2 == 1:
            return self.numbers[middle]
        return (self.numbers[middle - 1] + self.numbers[middle]) / 2
