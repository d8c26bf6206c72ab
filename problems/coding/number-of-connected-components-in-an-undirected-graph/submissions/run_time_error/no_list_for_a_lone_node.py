class Solution:
    def countComponents(self, n, edges):
        graph = {}
        for a, b in edges:
            graph.setdefault(a, []).append(b)
            graph.setdefault(b, []).append(a)
        seen = set()
        count = 0
        for start in range(n):
            if start in seen:
                continue
            count += 1
            stack = [start]
            while stack:
                node = stack.pop()
                seen.add(node)
                stack.extend(neighbor for neighbor in graph[node] if neighbor not in seen)
        return count
