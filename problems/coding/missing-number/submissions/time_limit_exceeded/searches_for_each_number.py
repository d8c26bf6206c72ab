def missingNumber(nums: List[int]) -> int:
    for number in range(len(nums) + 1):
        if number not in nums:
            return number


if __name__ == "__main__":
    print(missingNumber([0, 1, 3]))
