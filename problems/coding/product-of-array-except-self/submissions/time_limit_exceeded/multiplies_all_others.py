def productExceptSelf(nums):
    answer = []
    for position in range(len(nums)):
        product = 1
        for i, number in enumerate(nums):
            if i != position:
                product *= number
        answer.append(product)
    return answer


if __name__ == "__main__":
    assert productExceptSelf([2, 3, 4]) == [12, 8, 6]
