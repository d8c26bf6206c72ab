class Solution:
    def validTree(self, n, edges):
        below = defaultdict(list)
        for a, b in edges:
            below[a].append(b)
        seen = set()
        queue = deque([0])
        while queue:
            node = queue.popleft()
            if node in seen:
                return False
            seen.add(node)
            queue.extend(below[node])
        return len(seen) == n
