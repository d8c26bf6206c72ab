class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        def ways(node, depth):
            if node:
                if not node.left and not node.right:
                    yield depth
                yield from ways(node.left, depth + 1)
                yield from ways(node.right, depth + 1)

        if root and root.left is None:
            return 1 + (self.maxDepth(root.right) if root.right else 0)
        if root and root.right is None:
            return 1 + self.maxDepth(root.left)
        return max(ways(root, 1))
