class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        numbers = sorted(candidates)
        combinations = []
        path = []

        def search(first: int, left: int) -> None:
            if left == 0:
                combinations.append(path[:])
                return
            for i in range(first, len(numbers)):
                if numbers[i] > left:
                    break
                path.append(numbers[i])
                search(i, left - numbers[i])
                path.pop()

        search(0, target)
        return combinations
