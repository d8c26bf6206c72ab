# The independent oracle: no bounds. All values are collected from left to right, and must be sorted without repetition.
def is_valid_bst(root):
    values, stack, node = [], [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.val)
        node = node.right
    return values == sorted(set(values))
