class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbors = [[] for _ in range(n)]
        for a, b in edges:
            neighbors[a].append(b)
            neighbors[b].append(a)
        visited = [False] * n
        components = 0
        for start in range(n):
            if visited[start]:
                continue
            components += 1
            visited[start] = True
            queue = deque([start])
            while queue:
                for neighbor in neighbors[queue.popleft()]:
                    if not visited[neighbor]:
                        visited[neighbor] = True
                        queue.append(neighbor)
        return components
