class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        graph = defaultdict(set)
        for a, b in edges:
            graph[a].add(b)
            graph[b].add(a)

        def connected():
            seen = {0}
            stack = [0]
            while stack:
                for following in graph[stack.pop()]:
                    if following not in seen:
                        seen.add(following)
                        stack.append(following)
            return len(seen) == n

        if not connected():
            return False
        for a, b in edges:
            graph[a].remove(b)
            graph[b].remove(a)
            # Only in a tree, every single edge is needed.
            spare = connected()
            graph[a].add(b)
            graph[b].add(a)
            if spare:
                return False
        return True
