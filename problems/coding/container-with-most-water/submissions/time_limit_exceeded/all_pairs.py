def maxArea(height: List[int]) -> int:
    most = 0
    for left in range(len(height)):
        for right in range(left + 1, len(height)):
            most = max(most, (right - left) * min(height[left], height[right]))
    return most


if __name__ == "__main__":
    print(maxArea([1, 2, 1]))
