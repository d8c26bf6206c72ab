class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        visited = set()
        components = 0
        for start in range(n):
            if start in visited:
                continue
            components += 1
            visited.add(start)
            stack = [start]
            while stack:
                node = stack.pop()
                for a, b in edges:
                    neighbor = b if a == node else a if b == node else None
                    if neighbor is not None and neighbor not in visited:
                        visited.add(neighbor)
                        stack.append(neighbor)
        return components
