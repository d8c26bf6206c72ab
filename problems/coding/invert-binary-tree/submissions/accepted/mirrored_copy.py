# The independent oracle: the tree stays as it is, and a mirrored one is built from new nodes, level by level.
def invert_tree(root):
    if not root:
        return None
    copy = TreeNode(root.val)
    queue = deque([(root, copy)])
    while queue:
        node, image = queue.popleft()
        if node.left:
            image.right = TreeNode(node.left.val)
            queue.append((node.left, image.right))
        if node.right:
            image.left = TreeNode(node.right.val)
            queue.append((node.right, image.left))
    return copy


if __name__ == "__main__":
    print(invert_tree(None))
