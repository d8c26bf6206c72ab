def count_components(n, edges):
    graph = defaultdict(list)
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
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


if __name__ == "__main__":
    print(count_components(3, [[0, 1]]))
