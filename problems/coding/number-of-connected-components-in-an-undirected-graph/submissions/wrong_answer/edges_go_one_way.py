class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        graph = collections.defaultdict(list)
        for a, b in edges:
            graph[a].append(b)
        seen = set()

        def visit(node):
            seen.add(node)
            for neighbor in graph[node]:
                if neighbor not in seen:
                    visit(neighbor)

        count = 0
        for node in range(n):
            if node not in seen:
                visit(node)
                count += 1
        return count
