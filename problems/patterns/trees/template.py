def answer_of(root, empty, combine):
    if root is None:
        return empty
    left = answer_of(root.left, empty, combine)
    right = answer_of(root.right, empty, combine)
    return combine(root.val, left, right)
