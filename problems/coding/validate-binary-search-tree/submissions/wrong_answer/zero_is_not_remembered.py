def isValidBST(root):
    before = None
    stack = []
    while stack or root:
        while root:
            stack.append(root)
            root = root.left
        root = stack.pop()
        if before and root.val <= before:
            return False
        before = root.val
        root = root.right
    return True
