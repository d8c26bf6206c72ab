# The independent oracle: no search, but the combinations of every smaller sum, one candidate after the other.
def combination_sum(candidates, target):
    of_sum = [[()]] + [[] for _ in range(target)]
    for candidate in candidates:
        for total in range(candidate, target + 1):
            of_sum[total] += [combination + (candidate,) for combination in of_sum[total - candidate]]
    return [list(combination) for combination in of_sum[target]]


if __name__ == "__main__":
    print(combination_sum([2, 5], 10))
