class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = -inf

        def down(node):
            """The largest sum of a way that begins at this node and goes down, or 0 where none is worth taking."""
            nonlocal best
            if node is None:
                return 0
            left = down(node.left)
            right = down(node.right)
            best = max(best, node.val + left + right)
            return max(0, node.val + max(left, right))

        down(root)
        return best
