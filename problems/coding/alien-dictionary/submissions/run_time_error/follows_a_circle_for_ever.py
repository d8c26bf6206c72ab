class Solution:
    def alienOrder(self, words: List[str]) -> str:
        earlier = {letter: set() for letter in "".join(words)}
        for first, second in zip(words, words[1:]):
            if first != second and first.startswith(second):
                return ""
            for a, b in zip(first, second):
                if a != b:
                    earlier[b].add(a)
                    break
        order = []

        def visit(letter):
            if letter in order:
                return
            for other in earlier[letter]:
                visit(other)
            order.append(letter)

        for letter in earlier:
            visit(letter)
        return "".join(order)
