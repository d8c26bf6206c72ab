def groupAnagrams(strs):
    groups = collections.defaultdict(list)
    for word in strs:
        key = "".join(sorted(word))
        if key:
            groups[key].append(word)
    return list(groups.values())
