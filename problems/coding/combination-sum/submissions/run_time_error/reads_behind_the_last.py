def combinationSum(candidates, target):
    candidates = sorted(candidates)
    result = []

    def search(i, left, path):
        if left == 0:
            result.append(path)
        elif left >= candidates[i]:
            search(i, left - candidates[i], path + [candidates[i]])
            # The last candidate has no next one.
            search(i + 1, left, path)

    search(0, target, [])
    return result
