class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = root.val

        def down(node):
            if node is None:
                return 0
            left, right = down(node.left), down(node.right)
            best = max(best, node.val + left + right)
            return max(0, node.val + left, node.val + right)

        down(root)
        return best
