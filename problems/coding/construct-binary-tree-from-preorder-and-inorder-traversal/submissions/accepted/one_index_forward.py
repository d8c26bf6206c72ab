class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        position_of = {value: position for position, value in enumerate(inorder)}
        roots = iter(preorder)

        def build(low, high):
            if low > high:
                return None
            root = TreeNode(next(roots))
            position = position_of[root.val]
            root.left = build(low, position - 1)
            root.right = build(position + 1, high)
            return root

        return build(0, len(inorder) - 1)
