def productExceptSelf(nums: List[int]) -> List[int]:
    seen = {}
    for number in nums:
        if number not in seen:
            product = 1
            for other in nums:
                if other != number:
                    product *= other
            seen[number] = product
    return [seen[number] for number in nums]
