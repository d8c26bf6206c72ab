class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if len(preorder) == 1:
            return TreeNode(preorder[0])
        root = TreeNode(preorder[0])
        middle = inorder.index(root.val)
        root.left = self.buildTree(preorder[1 : middle + 1], inorder[:middle])
        root.right = self.buildTree(preorder[middle + 1 :], inorder[middle + 1 :])
        return root
