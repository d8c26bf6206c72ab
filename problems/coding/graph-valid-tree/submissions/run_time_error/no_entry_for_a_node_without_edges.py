class Solution:
    def validTree(self, n, edges):
        if len(edges) != n - 1:
            return False
        graph = {}
        for a, b in edges:
            graph.setdefault(a, []).append(b)
            graph.setdefault(b, []).append(a)
        seen = set()

        def visit(node):
            seen.add(node)
            for following in graph[node]:
                if following not in seen:
                    visit(following)

        visit(0)
        return len(seen) == n
