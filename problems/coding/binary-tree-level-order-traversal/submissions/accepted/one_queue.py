def level_order(root):
    if not root:
        return []
    result, queue = [], deque([root])
    while queue:
        row = []
        for _ in range(len(queue)):
            node = queue.popleft()
            row.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        result.append(row)
    return result


if __name__ == "__main__":
    print(level_order(None))
