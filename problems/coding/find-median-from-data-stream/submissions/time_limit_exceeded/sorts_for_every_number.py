class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        self.numbers.append(num)
        self.numbers.sort()

    def findMedian(self):
        count = len(self.numbers)
        return (self.numbers[(count - 1) // 2] + self.numbers[count // 2]) / 2
