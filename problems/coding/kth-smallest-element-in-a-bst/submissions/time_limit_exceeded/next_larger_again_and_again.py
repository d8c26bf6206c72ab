class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def next_larger(node, value):
            if node is None:
                return inf
            below = min(next_larger(node.left, value), next_larger(node.right, value))
            return min(node.val, below) if node.val > value else below

        value = -inf
        for _ in range(k):
            value = next_larger(root, value)
        return value
