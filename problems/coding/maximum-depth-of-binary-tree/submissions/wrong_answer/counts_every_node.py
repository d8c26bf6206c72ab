def maxDepth(root):
    if not root:
        return 0
    depth = 0
    queue = deque([root])
    while queue:
        node = queue.popleft()
        depth += 1
        for child in (node.left, node.right):
            if child:
                queue.append(child)
    return depth
