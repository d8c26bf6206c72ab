# The independent oracle: the places of every letter. A window from i ends at the latest of, for each letter of t, the
# place that holds the last one needed when counting from i. Windows are only tried where a needed letter stands.
def min_window(s, t):
    need = collections.Counter(t)
    places = {letter: [] for letter in need}
    for i, letter in enumerate(s):
        if letter in places:
            places[letter].append(i)
    if any(len(places[letter]) < count for letter, count in need.items()):
        return ""
    # Starts move from one needed letter to the next; the letter left behind must be made up for further on.
    passed = dict.fromkeys(need, 0)
    end = max(places[letter][count - 1] for letter, count in need.items())
    best_ends = (0, end)
    for start in sorted(i for row in places.values() for i in row):
        if end - start < best_ends[1] - best_ends[0]:
            best_ends = (start, end)
        letter = s[start]
        passed[letter] += 1
        last = passed[letter] + need[letter] - 1
        if last == len(places[letter]):
            break
        end = max(end, places[letter][last])
    return s[best_ends[0] : best_ends[1] + 1]
