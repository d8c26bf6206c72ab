class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        if not root:
            return 0
        return self.maxDepth(root.left) + 1 if self.maxDepth(root.left) > self.maxDepth(root.right) else self.maxDepth(root.right) + 1
