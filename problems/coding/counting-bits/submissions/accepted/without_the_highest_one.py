class Solution:
    def countBits(self, n):
        count, power = [0], 1
        for i in range(1, n + 1):
            if i == 2 * power:
                power = i
            count.append(count[i - power] + 1)
        return count
