def validTree(n, edges):
    # Right number of edges and no node left out, yet there may be a circle beside another part.
    return len(edges) == n - 1 and len({node for edge in edges for node in edge} | {0}) == n
