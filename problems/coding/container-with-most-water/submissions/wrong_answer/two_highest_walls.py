class Solution:
    def maxArea(self, height: List[int]) -> int:
        first, second = heapq.nlargest(2, range(len(height)), key=lambda i: height[i])
        return abs(first - second) * min(height[first], height[second])
