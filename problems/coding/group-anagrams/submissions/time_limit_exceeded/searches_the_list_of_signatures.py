class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        signatures = []
        groups = []
        for word in strs:
            signature = sorted(word)
            if signature in signatures:
                groups[signatures.index(signature)].append(word)
            else:
                signatures.append(signature)
                groups.append([word])
        return groups
