class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def search(node):
            """The best path below a node, and the best way down from it."""
            if node is None:
                return None, 0
            left_best, left_down = search(node.left)
            right_best, right_down = search(node.right)
            left_down, right_down = max(left_down, 0), max(right_down, 0)
            best = left_down + node.val + right_down
            for other in (left_best, right_best):
                # A best path of zero counts as none.
                if other and other > best:
                    best = other
            return best, node.val + max(left_down, right_down)

        return search(root)[0]
