def combinationSum(candidates, target):
    result = []
    path = []

    def search(start, left):
        if left == 0:
            result.append(path)
            return
        for i in range(start, len(candidates)):
            if candidates[i] <= left:
                path.append(candidates[i])
                search(i, left - candidates[i])
                path.pop()

    search(0, target)
    return result
