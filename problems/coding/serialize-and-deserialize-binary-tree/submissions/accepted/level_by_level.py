# The independent oracle: no recursion, a queue in both directions.
def serialize(root):
    if not root:
        return ""
    parts, queue = [], deque([root])
    while queue:
        node = queue.popleft()
        if node is None:
            parts.append("null")
        else:
            parts.append(str(node.val))
            queue.append(node.left)
            queue.append(node.right)
    return " ".join(parts)


def deserialize(data):
    if data == "":
        return None
    parts = data.split(" ")
    root = TreeNode(int(parts[0]))
    queue, i = deque([root]), 1
    while queue:
        node = queue.popleft()
        if parts[i] != "null":
            node.left = TreeNode(int(parts[i]))
            queue.append(node.left)
        if parts[i + 1] != "null":
            node.right = TreeNode(int(parts[i + 1]))
            queue.append(node.right)
        i += 2
    return root
