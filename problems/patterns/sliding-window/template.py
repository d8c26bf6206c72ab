def longest_window(items, is_valid):
    counts = {}
    best = left = 0
    for right, item in enumerate(items):
        counts[item] = counts.get(item, 0) + 1
        while not is_valid(counts):
            counts[items[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
