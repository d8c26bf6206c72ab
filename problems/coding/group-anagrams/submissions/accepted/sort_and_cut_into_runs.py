# The independent oracle: no hash map. Signatures are sorted, so anagrams become neighbours.
def group_anagrams(strs):
    rows = sorted(("".join(sorted(word)), word) for word in strs)
    groups = []
    previous = None
    for signature, word in rows:
        if signature != previous:
            groups.append([])
            previous = signature
        groups[-1].append(word)
    return groups
