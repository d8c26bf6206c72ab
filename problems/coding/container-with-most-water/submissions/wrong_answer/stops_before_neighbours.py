def maxArea(height):
    left, right = 0, len(height) - 1
    most = (right - left) * min(height[left], height[right])
    while left < right - 1:
        most = max(most, (right - left) * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return most
