def cloneGraph(node):
    if not node:
        return None
    copies = {node: Node(node.val, [])}
    queue = collections.deque([node])
    while queue:
        current = queue.popleft()
        for neighbor in current.neighbors:
            if neighbor not in copies:
                copies[neighbor] = Node(neighbor.val, [])
                copies[current].neighbors.append(copies[neighbor])
                copies[neighbor].neighbors.append(copies[current])
                queue.append(neighbor)
    return copies[node]
