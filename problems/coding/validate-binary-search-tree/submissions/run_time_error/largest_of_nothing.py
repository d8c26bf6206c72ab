class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def values(node):
            return values(node.left) + [node.val] + values(node.right) if node else []

        if root is None or not root.left and not root.right:
            return True
        return (
            max(values(root.left)) < root.val < min(values(root.right))
            and self.isValidBST(root.left)
            and self.isValidBST(root.right)
        )
