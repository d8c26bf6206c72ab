class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def down(node):
            if node is None:
                return 0
            return max(0, node.val + max(down(node.left), down(node.right)))

        if root is None:
            return -inf
        here = root.val + down(root.left) + down(root.right)
        return max(here, self.maxPathSum(root.left), self.maxPathSum(root.right))
