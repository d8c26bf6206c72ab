def levelOrder(root):
    if not root:
        return []
    result = []
    level = [root]
    while level:
        result.append([node.val for node in level])
        children = [child for node in level for child in (node.left, node.right)]
        level = [child for child in children if child and child.val]
    return result
