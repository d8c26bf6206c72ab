def reorderList(head):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    half = len(nodes) // 2
    for i in range(half):
        nodes[i].next = nodes[-1 - i]
        nodes[-1 - i].next = nodes[i + 1] if i + 1 < half else None
