class Solution:
    def alienOrder(self, words: List[str]) -> str:
        followers = {letter: set() for word in words for letter in word}

        for first, second in zip(words, words[1:]):
            for one, other in zip(first, second):
                if one != other:
                    followers[one].add(other)
                    break
            else:
                if len(first) > len(second):
                    return ""

        waiting_for = {letter: 0 for letter in followers}
        for later in followers.values():
            for letter in later:
                waiting_for[letter] += 1
        queue = deque(letter for letter in waiting_for if waiting_for[letter] == 0)
        order = []
        while queue:
            letter = queue.popleft()
            order.append(letter)
            for later in followers[letter]:
                waiting_for[later] -= 1
                if waiting_for[later] == 0:
                    queue.append(later)
        return "".join(order) if len(order) == len(followers) else ""
