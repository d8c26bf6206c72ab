def hasCycle(head):
    visited = set()
    previous = None
    node = head
    while node is not None and node is not previous:
        if node in visited:
            return True
        visited.add(node)
        previous = node
        node = node.next
    return False
