def invertTree(root):
    def swap(a, b):
        if not a or not b:
            return
        a.val, b.val = b.val, a.val
        swap(a.left, b.right)
        swap(a.right, b.left)

    if root:
        swap(root.left, root.right)
    return root
