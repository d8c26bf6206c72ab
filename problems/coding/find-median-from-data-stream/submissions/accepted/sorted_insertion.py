# The independent oracle: the numbers are kept sorted.
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def add_num(self, num):
        bisect.insort(self.numbers, num)

    def find_median(self):
        count = len(self.numbers)
        return (self.numbers[count // 2] + self.numbers[(count - 1) // 2]) / 2


if __name__ == "__main__":
    finder = MedianFinder()
    finder.add_num(1)
    print(finder.find_median())
