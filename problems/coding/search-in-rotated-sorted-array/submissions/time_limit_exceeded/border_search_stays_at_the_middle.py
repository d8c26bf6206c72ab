def search(nums: List[int], target: int) -> int:
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle
        else:
            high = middle
    border = low
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        position = (middle + border) % len(nums)
        if nums[position] == target:
            return position
        if nums[position] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


if __name__ == "__main__":
    print(search([1, 2, 3], 1))
