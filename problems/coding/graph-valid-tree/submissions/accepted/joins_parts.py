# The independent oracle: no search and no count of edges, but parts that are joined (union by size, path halving).
def valid_tree(n, edges):
    parent = list(range(n))
    size = [1] * n

    def root(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        a, b = root(a), root(b)
        if a == b:
            return False
        if size[a] < size[b]:
            a, b = b, a
        parent[b] = a
        size[a] += size[b]
    return size[root(0)] == n


if __name__ == "__main__":
    print(valid_tree(2, [[0, 1]]))
