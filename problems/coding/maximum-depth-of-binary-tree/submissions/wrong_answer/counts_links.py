class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        def links(node):
            return -1 if node is None else 1 + max(links(node.left), links(node.right))

        return links(root)
