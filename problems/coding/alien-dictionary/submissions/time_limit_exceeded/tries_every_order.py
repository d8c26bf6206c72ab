class Solution:
    def alienOrder(self, words: List[str]) -> str:
        for order in itertools.permutations(sorted(set("".join(words)), reverse=True)):
            place = {letter: i for i, letter in enumerate(order)}
            keys = [[place[letter] for letter in word] for word in words]
            if all(one <= other for one, other in zip(keys, keys[1:])):
                return "".join(order)
        return ""
