class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        result = []
        for start, end in intervals:
            overlapping = [one for one in result if one[0] <= end and one[1] >= start]
            result = [one for one in result if one[0] > end or one[1] < start]
            result.append([min([start, *(a for a, _ in overlapping)]), max([end, *(b for _, b in overlapping)])])
        return result
