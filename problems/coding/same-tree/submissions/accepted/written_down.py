# The independent oracle: each tree is written down on its own, with its gaps, and the two lists are compared.
def is_same_tree(p, q):
    def written(root):
        values, level = [], [root]
        while level:
            values.extend(node and node.val for node in level)
            level = [child for node in level if node for child in (node.left, node.right)]
        return values

    return written(p) == written(q)
