def isSameTree(p, q):
    if not p or not q:
        return True
    return p.val == q.val and isSameTree(p.left, q.left) and isSameTree(p.right, q.right)
