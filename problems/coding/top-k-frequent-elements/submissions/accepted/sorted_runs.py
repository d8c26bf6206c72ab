# The independent oracle: no hash map. Equal numbers are neighbours once the list is sorted.
def top_k_frequent(nums, k):
    runs = [(len(list(run)), number) for number, run in itertools.groupby(sorted(nums))]
    runs.sort(reverse=True)
    return [number for _, number in runs[:k]]
