def is_subtree(root, sub_root):
    def text(root):
        # Before each value a comma, for each missing child a mark: no tree's text is in another's by accident.
        parts, stack = [], [root]
        while stack:
            node = stack.pop()
            if node is None:
                parts.append(",#")
            else:
                parts.append("," + str(node.val))
                stack += [node.right, node.left]
        return "".join(parts) + ","

    return text(sub_root) in text(root)
