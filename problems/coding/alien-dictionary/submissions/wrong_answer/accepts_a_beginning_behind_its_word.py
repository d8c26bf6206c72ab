class Solution:
    def alienOrder(self, words: List[str]) -> str:
        graph = {letter: set() for letter in "".join(words)}
        for first, second in zip(words, words[1:]):
            for a, b in zip(first, second):
                if a != b:
                    graph[a].add(b)
                    break
        state, order = {}, []

        def visit(letter):
            if letter in state:
                return state[letter]
            state[letter] = False
            if not all(visit(other) for other in graph[letter]):
                return False
            state[letter] = True
            order.append(letter)
            return True

        return "".join(reversed(order)) if all(visit(letter) for letter in graph) else ""
