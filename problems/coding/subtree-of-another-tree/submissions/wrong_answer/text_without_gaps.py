def isSubtree(root, subRoot):
    def values(node):
        return [node.val, *values(node.left), *values(node.right)] if node else []

    def text(node):
        return "," + ",".join(map(str, values(node))) + ","

    return text(subRoot) in text(root)
