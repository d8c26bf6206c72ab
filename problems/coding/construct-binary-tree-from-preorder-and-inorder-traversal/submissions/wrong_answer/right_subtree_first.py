class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if not preorder or not inorder:
            return None
        root = TreeNode(preorder.pop(0))
        middle = inorder.index(root.val) if root.val in inorder else 0
        root.right = self.buildTree(preorder, inorder[middle + 1 :])
        root.left = self.buildTree(preorder, inorder[:middle])
        return root
