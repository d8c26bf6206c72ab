def countComponents(n, edges):
    parent = list(range(n))

    def find(node):
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in edges:
        if find(a) != find(b):
            parent[a] = b
    return sum(1 for node in range(n) if parent[node] == node)
