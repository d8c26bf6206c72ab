class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = 0

        def gain(node):
            if not node:
                return 0
            left, right = max(gain(node.left), 0), max(gain(node.right), 0)
            self.best = max(self.best, node.val + left + right)
            return node.val + max(left, right)

        gain(root)
        return self.best
