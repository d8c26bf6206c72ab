class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        buckets = [[] for _ in range(len(nums) + 1)]
        for number, count in counts.items():
            buckets[count].append(number)
        answer = []
        for count in range(len(nums), 0, -1):
            answer.extend(buckets[count])
            if len(answer) == k:
                break
        return answer
