class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        bisect.insort(self.numbers, num)

    def findMedian(self) -> float:
        middle = len(self.numbers) // 2
        if len(self.numbers) % 2 == 1:
            return self.numbers[middle]
        return (self.numbers[middle] + self.numbers[middle + 1]) / 2
