class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def values(node):
            if node is None:
                return []
            return [node.val] + values(node.left) + values(node.right)

        return values(p) == values(q)
