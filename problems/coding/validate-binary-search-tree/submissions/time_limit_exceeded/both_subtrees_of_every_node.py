class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def smallest(node):
            return inf if node is None else min(node.val, smallest(node.left), smallest(node.right))

        def largest(node):
            return -inf if node is None else max(node.val, largest(node.left), largest(node.right))

        if root is None:
            return True
        if largest(root.left) >= root.val or smallest(root.right) <= root.val:
            return False
        return self.isValidBST(root.left) and self.isValidBST(root.right)
