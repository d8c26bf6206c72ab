class Solution:
    def maxArea(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        most = 0
        while left < right:
            level = min(height[left], height[right])
            most = max(most, level * (right - left))
            if height[left] == level:
                while height[left] <= level:
                    left += 1
            else:
                while height[right] <= level:
                    right -= 1
        return most
