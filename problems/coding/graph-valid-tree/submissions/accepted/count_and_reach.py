class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        if len(edges) != n - 1:
            return False

        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)

        reached = {0}
        pending = [0]
        while pending:
            for following in neighbours[pending.pop()]:
                if following not in reached:
                    reached.add(following)
                    pending.append(following)
        return len(reached) == n
