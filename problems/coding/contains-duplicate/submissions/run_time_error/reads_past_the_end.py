def containsDuplicate(nums: List[int]) -> bool:
    nums.sort()
    for i in range(len(nums)):
        if nums[i] == nums[i + 1]:
            return True
    return False


if __name__ == "__main__":
    print(containsDuplicate([1, 2, 2]))
