def lowest_common_ancestor(root, p, q):
    while (root.val - p.val) * (root.val - q.val) > 0:
        root = root.left if p.val < root.val else root.right
    return TreeNode(root.val)
