# The independent oracle: the order within the tree is not used at all.
def kth_smallest(root, k):
    values, queue = [], deque([root])
    while queue:
        node = queue.popleft()
        if node:
            values.append(node.val)
            queue.extend((node.left, node.right))
    return sorted(values)[k - 1]
