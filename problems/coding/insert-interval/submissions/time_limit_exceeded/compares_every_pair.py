class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        result = []
        for start, end in [newInterval] + intervals:
            overlapping = [one for one in result if one[0] <= end and one[1] >= start]
            result = [one for one in result if one[0] > end or one[1] < start]
            result.append([min([start, *(a for a, _ in overlapping)]), max([end, *(b for _, b in overlapping)])])
        return sorted(result)
